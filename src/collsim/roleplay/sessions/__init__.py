"""Sessions: practice calls, kept as they happen."""
