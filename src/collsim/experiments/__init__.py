"""What we learn: comparison of policies, pilots and intervals."""
