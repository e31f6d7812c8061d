"""Typed content: YAML 1.2 files that people write, read into frozen models.

A trainer adds a dialogue and a manager a policy without touching Python. So a file is checked
down to the last key, and every mistake in it is named at once, each with line and column:

    my.yaml:12:5: steps[2].chanel: unknown field, did you mean "channel"?
"""

from __future__ import annotations

import difflib
import functools
import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from collsim.errors import InputError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails
    from ruamel.yaml.error import StreamMark

SCENARIOS, TRAINING = "scenarios", "training"
"""The two folders of content that come with the program."""

FOLDERS = {
    "scenario": "",
    "policy": "policies",
    "strategy": "strategies",
    "treatments": "treatments",
    "personalities": "personalities",
    "manners": "manners",
    "objections": "objections",
    "conduct": "conduct",
    "mapping": "mappings",
    "parameters": "parameters",
    "synthesis": "synthesis",
    "voices": "voices",
    "answers": "answers",
    "phrasebook": "phrasebooks",
    "dialogue": "dialogues",
    "rubric": "rubrics",
    "cast": "casts",
}
"""Every kind of content, and its folder inside a content folder."""

PRACTICE = frozenset({"voices", "answers", "phrasebook", "dialogue", "rubric", "cast"})
"""Kinds that are for practising: they come in the folder of the training."""

FOLDER_VARIABLE = "COLLSIM_CONTENT"
SUFFIXES = (".yaml", ".yml")
PLAIN_WORDS = {
    "a valid boolean": "true or false",
    "a valid string": "a text",
    "a valid integer": "a whole number",
    "a valid number": "a number",
    "a valid array": "a list",
    "an object": "a table",
}
MOST_NODES = 200_000
"""A file whose aliases unfold to more values than this is refused."""


class Content(BaseModel):
    """What a content file, or a part of one, says. Frozen; unknown fields are refused.

    A file's own model declares its kind, `kind: Literal["policy"]`, and is made known by `register`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class Text(Content):
    """A text in both languages of the program."""

    en: str
    es: str

    def in_language(self, lang: str) -> str:
        """Return the text in "es" or "en"."""
        return self.es if lang == "es" else self.en


Model = TypeVar("Model", bound=Content)
Place = tuple[int, int]  # line and column, from 1
Where = tuple[str | int, ...]  # keys and indices that lead to a value

_models: dict[str, type[Content]] = {}


# ------------------------------------------------------------------------------------------ reading


def register(model: type[Model]) -> type[Model]:
    """Make a file's model known under the kind that it declares; a class decorator."""
    (kind,) = get_args(model.model_fields["kind"].annotation)
    _models[kind] = model
    return model


def load(model: type[Model], path: str | Path) -> Model:
    """Return what a content file says.

    Raises:
        InputError: all mistakes of the file, one per line, each `file:line:column: field: what is wrong`.
    """
    return _validated(model, path, _read(path))


def places(path: str | Path) -> dict[Where, Place]:
    """Return where in a content file each value stands: line and column, by the keys that lead to it.

    It is for checks that come after reading: `in_lines` makes one message of what they find.

    Raises:
        InputError: the file cannot be read, or is no YAML.
    """
    return dict(_read(path).values)


def kind_of(path: str | Path) -> str:
    """Return the kind that a content file declares in its key `kind`.

    Raises:
        InputError: the file cannot be read, or declares no kind or an unknown one.
    """
    return _kind_in(path, _read(path))


def validate(path: str | Path) -> Content:
    """Return what a content file of any registered kind says; its key `kind` picks the model.

    Raises:
        InputError: the mistakes of the file, as in `load`.
    """
    document = _read(path)
    kind = _kind_in(path, document)
    if kind not in _models:
        raise InputError(f'{path}:1:1: kind: nothing here reads content of kind "{kind}"')
    return _validated(_models[kind], path, document)


def content_hash(content: BaseModel) -> str:
    """Return a short hash of what a model says, the same for every layout of its file."""
    canonical = json.dumps(content.model_dump(mode="json"), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]


def json_schema(model: type[Content]) -> dict[str, Any]:
    """Return the JSON schema by which an editor completes and checks files of this model."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **model.model_json_schema()}


# ------------------------------------------------------------------------------------------ finding


def find(kind: str, name: str, near: Path | None = None) -> Path:
    """Return the file that holds the content of this kind and name.

    A name that ends in .yaml or holds a path separator is a path itself, relative to `near` or else to the
    current folder. Any other is looked for near the file that mentions it, then in the folder that the
    variable COLLSIM_CONTENT names, then in the content shipped with the program.

    Args:
        kind: one of `FOLDERS`.
        name: name or path, as the user wrote it.
        near: folder of the file that mentions the name.

    Raises:
        InputError: there is no such file; the message says which there are.
    """
    if name.endswith(SUFFIXES) or "/" in name or os.sep in name:
        beside = (near or Path()) / name
        return beside if beside.exists() else Path(name)
    for folder in _folders(kind, near):
        for suffix in SUFFIXES:
            file = folder / f"{name}{suffix}"
            if file.is_file():
                return file
    known = names(kind, near)
    listed = f"there are: {', '.join(known)}" if known else "there is none"
    raise InputError(f'there is no {kind} named "{name}"{did_you_mean(name, known)}; {listed}')


def names(kind: str, near: Path | None = None) -> list[str]:
    """Return the names of all content of a kind that `find` would find, sorted."""
    return sorted({file.stem for folder in _folders(kind, near) for file in _yaml_files(folder)})


def shipped(part: str = SCENARIOS) -> Path:
    """Return a folder of the content that comes with the program: the scenarios, or the training."""
    package = Path(__file__).parent
    inside = package / "_content" / part
    return inside if inside.is_dir() else package.parent.parent / part


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return `, did you mean "..."?` with the known word that is nearest, or nothing when none is near."""
    by_lower = {each.lower(): each for each in known}
    near = difflib.get_close_matches(word.lower(), by_lower, n=1, cutoff=0.6)
    return f', did you mean "{by_lower[near[0]]}"?' if near else ""


def _folders(kind: str, near: Path | None) -> Iterator[Path]:
    if near is not None:
        yield from (near / FOLDERS[kind], near)
    if os.environ.get(FOLDER_VARIABLE):
        yield Path(os.environ[FOLDER_VARIABLE]) / FOLDERS[kind]
    yield shipped(TRAINING if kind in PRACTICE else SCENARIOS) / FOLDERS[kind]


def _yaml_files(folder: Path) -> Iterator[Path]:
    return (file for suffix in SUFFIXES for file in folder.glob(f"*{suffix}"))


# ------------------------------------------------------------------------------- documents and places


def _read(path: str | Path) -> _Document:
    """Return what stands in a YAML file now."""
    return _document(path, read_text(path))


@functools.lru_cache(maxsize=256)
def _document(path: str | Path, text: str) -> _Document:
    """Return the document that a text is; kept, because to parse takes long. Nobody changes it."""
    return _Document(path, text)


class _Document:
    """A YAML file as plain values, with the place of every key and value."""

    def __init__(self, path: str | Path, text: str) -> None:
        self.path = path
        self.keys: dict[Where, Place] = {}
        self.values: dict[Where, Place] = {(): (1, 1)}
        self.mistakes: list[tuple[Place, str]] = []
        root = _compose(path, text)
        content = None if root is None else self._value(root, (), ())
        self.content: dict[str, Any] = content if isinstance(content, dict) else {}
        if self.content is not content:
            self.mistakes.append((self.values[()], "a content file is a table of `key: value` lines"))
        if self.mistakes:
            raise InputError(in_lines(self.path, self.mistakes))

    def _value(self, node: Any, where: Where, above: tuple[Any, ...]) -> Any:
        """Return the plain value of a node, and write down its place."""
        self.values[where] = _place(node.start_mark)
        if any(each is node for each in above) or len(self.values) > MOST_NODES:
            raise InputError(in_lines(self.path, [(self.values[where], "an alias that unfolds without end")]))
        if node.id == "mapping":
            return self._mapping(node, where, (*above, node))
        if node.id == "sequence":
            return [self._value(item, (*where, i), (*above, node)) for i, item in enumerate(node.value)]
        return _scalar(node.tag, node.value)

    def _mapping(self, node: Any, where: Where, above: tuple[Any, ...]) -> dict[str, Any]:
        table: dict[str, Any] = {}
        for key_node, value_node in node.value:
            place = _place(key_node.start_mark)
            if key_node.id != "scalar":
                self.mistakes.append((place, "a key must be a single word or text"))
                continue
            key = str(key_node.value)
            if key in table:
                said = f"stands here twice, first in line {self.keys[*where, key][0]}"
                self.mistakes.append((place, f"{_path((*where, key))}: {said}"))
                continue
            self.keys[*where, key] = place
            table[key] = self._value(value_node, (*where, key), above)
            if value_node.value == "" and table[key] is None:  # an empty value stands beside its key
                self.values[*where, key] = place
        return table


def read_text(path: str | Path) -> str:
    """Return the text of a UTF-8 file.

    Raises:
        InputError: the file does not exist, cannot be read or is no text.
    """
    try:
        content = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{path}: cannot be read ({reason}); check the path") from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        problem = "this is no text in UTF-8; save the file as UTF-8, or check that it is the right file"
        raise InputError(f"{path}:{line}:{column}: {problem}") from error


def in_lines(path: str | Path, mistakes: Iterable[tuple[Place, str]]) -> str:
    """Return mistakes as lines `file:line:column: what`, in the order of the file, each said once."""
    return "\n".join(f"{path}:{line}:{column}: {what}" for (line, column), what in sorted(set(mistakes)))


def _compose(path: str | Path, text: str) -> Any:
    """Return the tree of a YAML text, None when it holds nothing."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError
    from ruamel.yaml.reader import ReaderError

    try:
        return YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        said = ", ".join(part for part in (error.context, error.problem) if part)
        place = _place(mark) if mark else (1, 1)
    except ReaderError as error:
        before = text[: error.position]
        said = "a sign that no text holds; is this the right file?"
        place = (before.count("\n") + 1, error.position - before.rfind("\n"))
    except RecursionError:
        said, place = "nested too deeply", (1, 1)
    except Exception as error:  # the parser meets some broken texts with errors of Python's own
        said, place = f"cannot be read as YAML: {error}", (1, 1)
    raise InputError(in_lines(path, [(place, f"this is not valid YAML: {' '.join(said.split())}")]))


def _scalar(tag: object, text: str) -> bool | int | float | str | None:
    """Return a scalar as YAML 1.2 means it: `no` and `12:30` and dates stay text."""
    kind = str(tag).rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "bool":
        return text.lower() == "true"
    try:
        if kind == "int" and len(text) < 24:
            number = int(text.replace("_", ""), 10 if text.lstrip("+-").isdigit() else 0)
            return number if abs(number) < 1 << 63 else text
        if kind == "float":
            return float(re.sub(r"\.(?=inf|nan)", "", text.lower()))
    except ValueError:
        pass
    return text


def _place(mark: StreamMark) -> Place:
    return mark.line + 1, mark.column + 1


# ---------------------------------------------------------------------------------------- validation


def _kind_in(path: str | Path, document: _Document) -> str:
    """Return the kind that a document declares."""
    kind = document.content.get("kind")
    if isinstance(kind, str) and kind in FOLDERS:
        return kind
    known = ", ".join(FOLDERS)
    if kind is None:
        what = f"kind: is missing; write `kind: ...` first, one of {known}"
    else:
        what = f'kind: unknown kind "{kind}"{did_you_mean(str(kind), FOLDERS)}; known are {known}'
    raise InputError(in_lines(path, [(document.values.get(("kind",), (1, 1)), what)]))


def _validated(model: type[Model], path: str | Path, document: _Document) -> Model:
    """Return the document as a model."""
    # Validated as JSON: there a list is a tuple and a text a date or an enum, yet never a number or a truth.
    try:
        return model.model_validate_json(json.dumps(document.content))
    except ValidationError as error:
        found = error.errors(include_url=False)
    said: dict[tuple[Place, str], list[str]] = {}
    for each in found:
        place, where = _located(document, each)
        said.setdefault((place, _path(where)), []).append(_said(model, each))
    # The several readings of one value, none of which fits, are one mistake.
    mistakes = [
        (place, ": ".join(filter(None, (field, " or ".join(dict.fromkeys(each))))))
        for (place, field), each in said.items()
    ]
    raise InputError(in_lines(path, mistakes))


def _located(document: _Document, found: ErrorDetails) -> tuple[Place, Where]:
    """Return where in the file a mistake stands: place and keys."""
    where: Where = ()
    for part in found["loc"]:
        # Pydantic also names the chosen model of several; that is no key of the file.
        if (*where, part) in document.values:
            where = (*where, part)
    if found["type"] == "missing":
        return document.values[where], (*where, found["loc"][-1])
    if found["type"] == "extra_forbidden":
        return document.keys[where], where
    return document.values[where], where


def _said(model: type[Content], found: ErrorDetails) -> str:
    """Return one mistake in plain words."""
    kind, loc = found["type"], found["loc"]
    if kind == "missing":
        return "is missing"
    if kind == "extra_forbidden":
        return f"unknown field{did_you_mean(str(loc[-1]), _fields_at(model, loc[:-1]))}"
    message = re.sub(r"^(Value error, |Assertion failed, |Input )", "", found["msg"])
    if kind in {"value_error", "assertion_error"}:
        return message
    for pydantic_word, word in PLAIN_WORDS.items():
        message = message.replace(pydantic_word, word)
    expected = re.findall(r"'([^']*)'", str(found.get("ctx", {}).get("expected", "")))
    given = found["input"]
    hint = did_you_mean(given, expected) if isinstance(given, str) else ""
    return f"{message}, and is {_shown(given)}{hint}"


def _fields_at(model: type[Content], loc: Where) -> list[str]:
    """Return the names of the fields that may stand at a location."""
    models = [model]
    for part in loc:
        # A part that is no field is an index, a key or the name of a choice, and leads no deeper.
        models = [
            inner
            for each in models
            if part in each.model_fields
            for inner in _models_in(each.model_fields[str(part)].annotation)
        ] or models
    return sorted({name for each in models for name in each.model_fields})


def _models_in(annotation: Any) -> Iterator[type[Content]]:
    """Yield the models that an annotation mentions, as in `tuple[Step, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Content):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


def _path(where: Where) -> str:
    """Return `steps[2].channel`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in where).lstrip(".")


def _shown(value: Any) -> str:
    """Return a value as a file would show it, cut to a readable length."""
    if isinstance(value, dict | list):
        return "a table" if isinstance(value, dict) else "a list"
    if value is None:
        return "empty"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 40 else text[:37] + "..."
