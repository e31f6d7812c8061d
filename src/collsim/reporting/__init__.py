"""What people see: figures, tables, the verdict and the report, in Spanish and English."""
