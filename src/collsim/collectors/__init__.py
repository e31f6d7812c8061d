"""Who does it: the staff and how they lead a conversation."""
