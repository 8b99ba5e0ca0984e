/** Told where files are when @sdeverywhere/compile is loaded; reading a spreadsheet would fail by name. */
export default { set_fs: () => undefined }
