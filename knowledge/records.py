"""Frozen records: what `dataclass(frozen=True, slots=True)` gives, made in a seventh of the time and built in half.

There are more than eighty kinds, and dataclasses writes and compiles six methods for each, half a millisecond a kind
at every start. Here one is compiled, `__init__`, when the first record of a kind is built; the other methods are the
same few functions for all kinds.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, fields
from functools import cache
from operator import attrgetter
from typing import Any, NoReturn, ParamSpec, TypeVar, dataclass_transform

Record = TypeVar("Record")
Parameters = ParamSpec("Parameters")
_Values = Callable[[Any], tuple[Any, ...]]


@dataclass_transform(frozen_default=True, field_specifiers=(dataclasses.field,))
def frozen(kind: type[Record]) -> type[Record]:
    """Makes a class a kind of frozen record. It is a dataclass as well, to `dataclasses.fields` and to pydantic."""
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(kind)
    made.__init__ = _compile_and_init
    made.__repr__ = _written
    made.__setattr__ = made.__delattr__ = _refuse
    made.__reduce__ = _reduced
    made.__eq__, hashed = _compared_by(_values_of(tuple(field.name for field in fields(made) if field.compare)))
    if "__hash__" not in kind.__dict__:
        made.__hash__ = hashed
    found: type[Record] = made
    return found


def maker(kind: Callable[Parameters, Record]) -> Callable[Parameters, Record]:
    """Builds records of a kind that has many fields, a quarter of the time where they are named: what calls a class
    packs them into a dictionary, and unpacks it for `__init__`."""
    record: Any = kind
    parameters, lines, known = _parts_of_init(record)
    known["new"] = object.__new__
    body = ("    self = new(open_twin)", *lines, "    return self")
    exec("\n".join((f"def make({', '.join(parameters)}):", *body)), known)
    made: Callable[Parameters, Record] = known["make"]
    return made


def replace(old: Record, **changes: Any) -> Record:
    """Another record of the kind, with these fields changed; twice as fast as that of dataclasses."""
    kind: Any = type(old)
    places, values = _places(kind), list(_given(kind)(old))
    for name, value in changes.items():
        if name not in places:
            raise TypeError(f'A {kind.__name__} has no "{name}" to replace.')
        values[places[name]] = value
    made: Record = kind(*values)
    return made


@cache
def _given(kind: Any) -> _Values:
    """Reads what `__init__` takes."""
    return _values_of(kind.__match_args__)


@cache
def _places(kind: Any) -> Mapping[str, int]:
    """Where among those each field stands."""
    return {name: place for place, name in enumerate(kind.__match_args__)}


def _compile_and_init(self: Any, *args: Any, **named: Any) -> None:
    """Stands in for `__init__` until the first record of a kind is built: in one process most kinds never are."""
    kind = type(self)
    kind.__init__ = _init_of(kind)
    kind.__init__(self, *args, **named)


def _init_of(kind: Any) -> Any:
    """`__init__` in its plainest form: a record is of its kind's open twin, which lets slots be set, until all are."""
    parameters, lines, known = _parts_of_init(kind)
    known["become"] = _BECOME
    body = ("    become(self, open_twin)", *lines)
    exec("\n".join((f"def __init__({', '.join(('self', *parameters))}):", *body)), known)
    return known["__init__"]


def _parts_of_init(kind: Any) -> tuple[list[str], list[str], dict[str, Any]]:
    """The parameters, the lines that set an open record's slots and close it, and what these lines know."""
    known: dict[str, Any] = {"missing": MISSING, "open_twin": _open_twin(kind), "frozen_kind": kind}
    parameters: list[str] = []
    lines: list[str] = []
    for field in fields(kind):
        if field.init:
            parameters.append(_parameter(field, known))
            lines.append(f"    self.{field.name} = {_value(field, known)}")
    lines.append("    self.__class__ = frozen_kind")
    if hasattr(kind, "__post_init__"):
        lines.append("    self.__post_init__()")
    return parameters, lines, known


_BECOME = object.__dict__["__class__"].__set__
"""Gives a record another kind, past the `__setattr__` that refuses."""


@cache
def _open_twin(kind: Any) -> Any:
    """The same kind, but not frozen: to set a slot plainly takes a fifth of what it takes past a `__setattr__`."""
    opened = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(kind.__name__, (kind,), opened)


def _parameter(field: Field[Any], known: dict[str, Any]) -> str:
    if field.default is not MISSING:
        known[f"default_{field.name}"] = field.default
        return f"{field.name}=default_{field.name}"
    return field.name if field.default_factory is MISSING else f"{field.name}=missing"


def _value(field: Field[Any], known: dict[str, Any]) -> str:
    if field.default_factory is MISSING:
        return field.name
    known[f"make_{field.name}"] = field.default_factory
    return f"make_{field.name}() if {field.name} is missing else {field.name}"


def _values_of(names: tuple[str, ...]) -> _Values:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda record: tuple(getattr(record, name) for name in names)


def _compared_by(values: _Values) -> tuple[Callable[[Any, object], bool], Callable[[Any], int]]:
    def equals(self: Any, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: Any) -> int:
        return hash(values(self))

    return equals, hashed


def _written(self: Any) -> str:
    parts = (f"{field.name}={getattr(self, field.name)!r}" for field in fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(parts)})"


def _refuse(self: object, name: str, value: object = None) -> NoReturn:
    raise FrozenInstanceError(f'A {type(self).__name__} is frozen: "{name}" cannot be changed.')


def _reduced(self: Any) -> tuple[Any, tuple[Any, ...]]:
    """Packed as what it was built from."""
    kind: Any = type(self)
    return kind, _given(kind)(self)
