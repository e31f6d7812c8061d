"""Looking back on a practice call: breaches, the disposition, the rubric."""
