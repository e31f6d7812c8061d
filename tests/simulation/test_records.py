"""Records read the same in Python and in machine code."""

import numpy as np
import pytest

from collsim import records
from collsim.debtors.parameters import PSYCHOLOGY
from collsim.debtors.personalities import PERSONALITY
from collsim.simulation.event_log import JOURNAL
from collsim.simulation.world import WORLD

SHAPES = {
    name: getattr(records, name) for name in records.__all__ if isinstance(getattr(records, name), np.dtype)
}
SHAPES |= {"PSYCHOLOGY": PSYCHOLOGY, "PERSONALITY": PERSONALITY, "JOURNAL": JOURNAL, "WORLD": WORLD}


@pytest.mark.parametrize("name", SHAPES)
def test_no_field_is_called_like_an_attribute_of_numpys(name):
    """In Python `record.size` is numpy's size, always 1; in machine code it is the field."""
    assert set(SHAPES[name].names) & set(dir(np.record)) == set()
