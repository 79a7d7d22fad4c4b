/** What the dashboard says of the gallery. */
export const galleryDashboard = {
  images: 'Images',
  storage: 'Storage',
  recent: 'Latest images',
  allImages: 'All images',
  noImages: 'No images yet',
  noImagesHelp: 'The latest ones will show here, to the members of this organization only.',
  upload: 'Upload images',
  start: { title: 'Upload the first image', help: 'Drop some files into the gallery.' },
}
