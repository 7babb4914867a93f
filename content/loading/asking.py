"""content/asking/*.toml → the words that questions are read with.

Rule: a description of an exercise that is not there is a fault, and so is an exercise that nobody has described.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from coach.askable import Area, Asking, Aspect
from content.faults import SHELF, Fault, line_of, read_toml, shown
from content.loading.classifiers import classifier


def asking(faults: list[Fault], slugs: Collection[str] = (), shelf: Path = SHELF) -> Asking:
    """The words, checked against the exercises' ``slugs`` where these are given. Faults are added, never raised."""
    folder = shelf / "asking"
    words, words_text = read_toml(folder / "words.toml", faults)
    scope, scope_text = read_toml(folder / "scope.toml", faults)
    world, world_text = read_toml(folder / "world.toml", faults)
    themes, themes_text = read_toml(folder / "themes.toml", faults)
    beside, beside_text = read_toml(folder / "aspects.toml", faults)
    descriptions = _of_exercises("descriptions", folder, slugs, faults)
    nicknames = _of_exercises("nicknames", folder, slugs, faults)
    sayings = _of_exercises("sayings", folder, slugs, faults)
    missing = sorted(set(slugs) - set(descriptions))
    path = shown(folder / "descriptions.toml")
    faults.extend(Fault(file=path, line=1, text=f"nobody has described {slug}") for slug in missing)
    return Asking(
        quiet=_list(words, "quiet", folder / "words.toml", words_text, faults),
        idle=_list(words, "idle", folder / "words.toml", words_text, faults),
        faint=_list(words, "faint", folder / "words.toml", words_text, faults),
        plain=_list(words, "plain", folder / "words.toml", words_text, faults),
        same=tuple(tuple(line) for line in words.get("same", ())),
        near=tuple(tuple(line) for line in words.get("near", ())),
        muscles=_lists(words.get("muscles"), folder / "words.toml", words_text, faults),
        kit=_lists(words.get("kit"), folder / "words.toml", words_text, faults),
        wish=_lists(words.get("wish"), folder / "words.toml", words_text, faults),
        turns=_lists(words.get("turns"), folder / "words.toml", words_text, faults),
        descriptions=descriptions,
        nicknames=nicknames,
        sayings=sayings,
        refuse=_list(scope, "refuse", folder / "scope.toml", scope_text, faults),
        private=_list(scope, "private", folder / "scope.toml", scope_text, faults),
        ours=_list(scope, "ours", folder / "scope.toml", scope_text, faults),
        after=_list(scope, "after", folder / "scope.toml", scope_text, faults),
        asks_after=_list(scope, "asks_after", folder / "scope.toml", scope_text, faults),
        deeds=_list(scope, "deeds", folder / "scope.toml", scope_text, faults),
        topics=_lists(scope.get("topics"), folder / "scope.toml", scope_text, faults),
        things=_lists(world.get("things"), folder / "world.toml", world_text, faults),
        asks=_lists(world.get("asks"), folder / "world.toml", world_text, faults),
        themes=_lists(themes.get("themes"), folder / "themes.toml", themes_text, faults),
        aspects=_aspects(beside.get("aspects"), folder / "aspects.toml", beside_text, faults),
        areas=tuple(_areas(beside, folder / "aspects.toml", beside_text, faults)),
        whole=str(beside.get("areas", {}).get("whole", "")),
        between=_list(beside, "between", folder / "aspects.toml", beside_text, faults),
        loose=_list(beside, "loose", folder / "aspects.toml", beside_text, faults),
        asks_for=_list(beside, "asks_for", folder / "aspects.toml", beside_text, faults),
        described=_list(beside, "described", folder / "aspects.toml", beside_text, faults),
        dictated={str(spoken): str(sign) for spoken, sign in beside.get("dictated", {}).items()},
        scope=classifier("scope", faults),
        topic=classifier("topics", faults),
    )


def _of_exercises(name: str, folder: Path, slugs: Collection[str], faults: list[Fault]) -> dict[str, tuple[str, ...]]:
    """The table of a file of the same name: lists by exercises, which have to be among ``slugs`` where given."""
    path = folder / f"{name}.toml"
    table, text = read_toml(path, faults)
    found = _lists(table.get(name), path, text, faults)
    for slug in sorted(set(found) - set(slugs)) if slugs else ():
        line = line_of(text, f"\n{slug} =") + 1
        faults.append(Fault(file=shown(path), line=line, text=f"no such exercise: {slug}"))
    return found


def _aspects(table: Any, path: Path, text: str, faults: list[Fault]) -> tuple[Aspect, ...]:
    """What is asked of movements, by the tables of aspects.toml."""
    if not isinstance(table, dict):
        faults.append(Fault(file=shown(path), line=1, text="tables of aspects are expected"))
        return ()
    return tuple(
        Aspect(
            phrases=_list(of, "phrases", path, text, faults),
            general=frozenset(_list(of, "general", path, text, faults)),
            own=frozenset(_list(of, "own", path, text, faults) if "own" in of else ()),
            unless=_list(of, "unless", path, text, faults) if "unless" in of else (),
            of_kinds=of.get("of_kinds") is not False,
        )
        for of in table.values()
    )


def _areas(beside: dict[str, Any], path: Path, text: str, faults: list[Fault]) -> Iterator[Area]:
    """The areas with articles of their own: each a theme and a focus."""
    table = beside.get("areas", {})
    for article in table:
        if article == "whole":
            continue
        told = _list(table, article, path, text, faults)
        if len(told) == 2:
            yield Area(article=article, theme=told[0], focus=told[1])
        else:
            wrong = f"{article}: a theme and a focus are expected"
            faults.append(Fault(file=shown(path), line=line_of(text, f"{article} ="), text=wrong))


def _list(table: dict[str, Any], key: str, path: Path, text: str, faults: list[Fault]) -> tuple[str, ...]:
    value = table.get(key)
    if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
        wrong = f"{key}: a list of words is expected"
        faults.append(Fault(file=shown(path), line=line_of(text, f"{key} ="), text=wrong))
        return ()
    return tuple(value)


def _lists(table: Any, path: Path, text: str, faults: list[Fault]) -> dict[str, tuple[str, ...]]:
    if not isinstance(table, dict):
        faults.append(Fault(file=shown(path), line=1, text="a table of lists is expected"))
        return {}
    return {key: _list(table, key, path, text, faults) for key in table}
