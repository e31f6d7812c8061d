"""Speech: the debtor's voice and the collector's phrasebook, in Spanish and English.

What is said, the model decides; here it is put into words.
"""
