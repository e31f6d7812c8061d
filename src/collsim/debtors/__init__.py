"""Who owes it: personalities, decisions and what changes a debtor."""
