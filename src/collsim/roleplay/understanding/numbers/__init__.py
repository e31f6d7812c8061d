"""The grammar of numbers in Spanish and English: "doce mil cuatrocientos treinta y nueve", "twelve hundred".

A number is read as people say it: below a thousand (`below_thousand`), then thousands, then millions
(`reader`); words and digits mix ("2 mil 500", "1,7 millones"). A run of words that is no single number ("tres
treinta") is read as several.
"""

from collsim.roleplay.understanding.numbers.reader import NumberReader, words_that_begin, words_that_go_on
from collsim.roleplay.understanding.numbers.said import ARTICLES, Number

__all__ = ["ARTICLES", "Number", "NumberReader", "words_that_begin", "words_that_go_on"]
