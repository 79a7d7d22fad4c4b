import type { Words } from '@/lib/words'
import type { appearance as english } from '../en/appearance'

export const appearance: Words<typeof english> = {
  description: '为您保存：下次在其他浏览器登录时，外观相同。',
  theme: { title: '明暗', choices: { system: '跟随设备', light: '浅色', dark: '深色' } },
  palette: {
    title: '颜色',
    choices: {
      warm: '暖色',
      cool: '冷色',
      sage: '鼠尾草绿',
      rose: '玫瑰',
      sand: '沙色',
      plain: '灰色',
      contrast: '高对比度',
    },
  },
  font: { title: '字体', choices: { geist: 'Geist', system: '设备字体', legible: '易读', serif: '衬线' } },
  density: { title: '密度', choices: { normal: '标准', compact: '紧凑', roomy: '宽松' } },
}
