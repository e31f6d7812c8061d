"""What is owed: reading, synthesising, ageing and describing portfolios, and the client card."""
