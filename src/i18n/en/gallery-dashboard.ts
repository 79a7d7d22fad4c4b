/** What the dashboard says of the gallery. */
export const galleryDashboard = {
  images: 'Images',
  uploads: 'Uploads',
  uploadsEmpty: 'Each day with an upload will have a bar here.',
  storage: 'Storage used',
  storageEmpty: 'How much your images take will show here, day by day.',
  stored: {
    more: (size: string) => `${size} more than 30 days ago`,
    fewer: (size: string) => `${size} less than 30 days ago`,
    same: 'As much as 30 days ago',
    none: 'Nothing 30 days ago',
  },
  recent: 'Latest images',
  allImages: 'All images',
  noImages: 'No images yet',
  noImagesHelp: 'The latest ones will show here, to the members of this organization only.',
  upload: 'Upload images',
  start: { title: 'Upload the first image', help: 'Drop some files into the gallery.' },
}
