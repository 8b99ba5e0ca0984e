/** Name of the report inside a folder of results. */
export const reportName = 'report.html'
