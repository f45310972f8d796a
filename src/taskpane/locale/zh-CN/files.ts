/** Words about files that are chosen or handed out. */
export const FILE_TEXTS = {
  tooLarge: (name: string) => `“${name}”太大（超过 50 MB），不像是报送的文件，请核对后重新选择。`,
  unreadable: (name: string) => `“${name}”读不出来：可能正被别的程序占用或已移走，请关掉那个程序后重新选择。`,
} as const;
