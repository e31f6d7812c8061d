"""Role-play: people practise by free text against the debtors of the simulation."""
