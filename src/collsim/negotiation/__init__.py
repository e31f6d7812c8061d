"""What is said: one exchange after another between collector and debtor."""
