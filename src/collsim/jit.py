"""Compilation: one decorator, and a cache that a change in any compiled source makes new.

Numba looks only at the file of the function itself when it decides whether a cached
version is stale; a change in a callee that lives in another file goes unseen. So the
cache folder carries a hash of all sources that hold compiled functions.
"""

from __future__ import annotations

import enum
import functools
import hashlib
import platform
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

import numba
import platformdirs
from numba.core.typing.typeof import typeof_impl
from numba.np import numpy_support

Function = TypeVar("Function", bound=Callable[..., Any])

PACKAGE = Path(__file__).parent
DAYS_A_CACHE_IS_KEPT = 14
OPTIONS: dict[str, Any] = {
    "cache": True,
    "nogil": True,
    "error_model": "numpy",
    "no_cfunc_wrapper": True,  # nothing calls them from C, and each would be compiled too
}

#: Numba makes the type of a record's dtype anew, in a millisecond, for each record that Python hands to a
#: compiled function. Found once, the same call takes a tenth of the time.
numpy_support.from_struct_dtype = functools.cache(numpy_support.from_struct_dtype)

_dispatchers: list[Any] = []


@typeof_impl.register(enum.IntEnum)
def _type_of_enum(_value: enum.IntEnum, _context: Any) -> Any:
    """Hand over an enum's value as the number it is.

    Numba gives each enum a type of its own: it took a millisecond to find at each call, and whatever was
    called with it, down to the last function below, was compiled once more.
    """
    return numba.types.int64


def source_hash(extra: tuple[Path, ...] = ()) -> str:
    """Return a hash over every source of the package that holds compiled functions.

    Args:
        extra: further source files that count, such as a researcher's own psychology.
    """
    digest = hashlib.sha256(f"{numba.__version__} {platform.processor()} {platform.machine()}".encode())
    for path in [*sorted(PACKAGE.rglob("*.py")), *extra]:
        text = path.read_bytes()
        if b"@compiled" in text or b"IntEnum" in text:
            digest.update(path.name.encode() + b"\0" + text)
    return digest.hexdigest()[:16]


def use_cache_of(extra: tuple[Path, ...] = ()) -> Path:
    """Point numba's cache at the folder of the present sources and return that folder."""
    caches = Path(platformdirs.user_cache_dir("collsim")) / "compiled"
    folder = caches / source_hash(extra)
    if not folder.exists():
        _forget_old(caches)
    numba.config.CACHE_DIR = str(folder)  # type: ignore[attr-defined]
    return folder


def compiled(function: Function) -> Function:
    """Compile a function of numbers and records to machine code, cached between runs.

    With ``NUMBA_DISABLE_JIT=1`` the function stays plain Python and gives the same numbers.
    """
    dispatcher: Any = numba.njit(**OPTIONS)(function)
    if not numba.config.DISABLE_JIT:  # type: ignore[attr-defined]
        _compile_constants_as_numbers(dispatcher)
        _dispatchers.append(dispatcher)
    return cast("Function", dispatcher)


def _compile_constants_as_numbers(dispatcher: Any) -> None:
    """Let calls with constants share one version; numba makes one of each constant otherwise.

    Measured: 230 versions of 168 functions became 168, and compiling a quarter shorter. So it is with enums.
    """
    template = dispatcher.get_call_template

    def of_numbers(args: Any, kws: Any) -> Any:
        """Return the template for the types of these arguments, whatever their values are."""
        return template(
            [_as_number(each) for each in args],
            {name: _as_number(each) for name, each in kws.items()},
        )

    dispatcher.get_call_template = of_numbers


def _as_number(kind: Any) -> Any:
    """Return the type of a constant's, or an enum's, number; any other type as it is."""
    plain = numba.types.unliteral(kind)
    return plain.dtype if isinstance(plain, numba.types.IntEnumMember) else plain


def compile_anew(extra: tuple[Path, ...] = ()) -> None:
    """Forget every compiled version, because what some function calls has been replaced."""
    use_cache_of(extra)
    for dispatcher in _dispatchers:
        dispatcher._reset_overloads()
        dispatcher._can_compile = True
        dispatcher.enable_caching()


def _forget_old(caches: Path) -> None:
    """Remove caches of sources that nobody has run for some time."""
    horizon = time.time() - DAYS_A_CACHE_IS_KEPT * 86_400
    for folder in caches.glob("*"):
        if folder.stat().st_mtime < horizon:
            shutil.rmtree(folder, ignore_errors=True)


use_cache_of()
