"""Groups from spreadsheets, whatever a spreadsheet did to them."""
