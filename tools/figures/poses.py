"""Figures as a coach writes them: content/poses/*.toml read into key poses. docs/draw-an-exercise.md is the guide.

Rule: a word the language does not know is a fault, never ignored.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.figures.rig import BALL_RADIUS, KNEE_RADIUS, PELVIS_RADIUS, SOLE, Vec

POSES = Path(__file__).parents[2] / "content" / "poses"

VIEWS = {"side": 14.0, "three-quarter": 42.0, "front": 90.0, "back": -90.0}
LAYOUTS = ("beside", "below")
TRUNK = {"lean", "roll", "turn", "curl", "twist", "bend", "neck", "look"}
LEG_ANGLES = {"hip", "knee", "ankle", "out", "rotate", "toes_out", "flat", "tiptoe"}
LEG_POINT = {"foot", "foot_z", "foot_turn", "heel_up", "toes_out", "knee_out", "knee_up"}
ARM_ANGLES = {"shoulder", "elbow", "out", "rotate", "hang", "shrug", "palm"}
ARM_POINT = {"hand", "hand_z", "elbow_back", "elbow_out", "elbow_up", "palm", "shrug"}
LIMBS = ("legs", "near_leg", "far_leg", "arms", "near_arm", "far_arm")
# anchor → joint that holds still, its height over the surface, what it says about the legs
ANCHORS: dict[str, tuple[str, float, tuple[str, ...]]] = {
    "feet": ("near-ankle", SOLE, ("near-leg.flat", "far-leg.flat")),
    "near-foot": ("near-ankle", SOLE, ("near-leg.flat",)),
    "far-foot": ("far-ankle", SOLE, ("far-leg.flat",)),
    "toes": ("near-ball", BALL_RADIUS, ("near-leg.tiptoe", "far-leg.tiptoe")),
    "near-toes": ("near-ball", BALL_RADIUS, ("near-leg.tiptoe",)),
    "knees": ("near-knee", KNEE_RADIUS, ()),
    "far-knee": ("far-knee", KNEE_RADIUS, ()),
    "hips": ("pelvis", PELVIS_RADIUS, ()),
    "hands": ("near-wrist", 0.0, ()),
}


class BadFigure(Exception):
    """A figure file is wrong; says which file and what."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Key:
    """One key pose: flat names to degrees or units; where its anchor stands; seconds to get here and to stay."""

    values: Mapping[str, float]
    at: Vec
    seconds: float
    stay: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Figure:
    """One exercise as it is drawn."""

    slug: str
    yaw: float
    pitch: float
    joint: str  #: the joint that holds still
    keys: tuple[Key, ...]
    show: tuple[int, ...]  #: which key poses the still shows, from 0
    muscles: tuple[str, ...]
    props: tuple[Mapping[str, Any], ...]
    layout: str | None
    floor: bool
    flip: bool  #: mirrored: the figure faces left
    centre_each: bool  #: each pose in the middle of its panel, for a figure that travels
    order: Mapping[str, float]  #: part → nudge towards the viewer, where depth alone draws it wrong
    same_as: str | None  #: the same movement with another prop: excused from the check that figures differ


def _numbers(where: str, value: object, count: tuple[int, ...]) -> list[float]:
    if not isinstance(value, list) or len(value) not in count or not all(isinstance(x, (int, float)) for x in value):
        raise BadFigure(f"{where}: {value!r} should be a list of {' or '.join(map(str, count))} numbers")
    return [float(x) for x in value]


def _limb(where: str, name: str, table: object) -> dict[str, float]:
    leg = name.endswith(("leg", "legs"))
    point = "foot" if leg else "hand"
    if not isinstance(table, dict):
        raise BadFigure(f"{where}: {name} should be a table")
    known = (LEG_POINT if leg else ARM_POINT) if point in table else (LEG_ANGLES if leg else ARM_ANGLES)
    if unknown := set(table) - known:
        raise BadFigure(f"{where}: {name} does not know {', '.join(sorted(unknown))}")
    values: dict[str, float] = {}
    for key, value in table.items():
        if key == point:
            spot = _numbers(f"{where}: {name}.{key}", value, (2, 3))
            values[f"{point}_x"], values[f"{point}_y"] = spot[:2]
            if len(spot) == 3:
                values[f"{point}_z"] = spot[2]
        elif isinstance(value, (bool, int, float)):
            values[key] = float(value)
        else:
            raise BadFigure(f"{where}: {name}.{key} should be a number")
    sides = [name.replace("_", "-")] if "_" in name else [f"near-{name[:3]}", f"far-{name[:3]}"]
    return {f"{side}.{key}": value for side in sides for key, value in values.items()}


def _key(where: str, table: Mapping[str, Any], anchor: str, surface: float) -> Key:
    if unknown := set(table) - TRUNK - set(LIMBS) - {"at", "seconds", "stay"}:
        raise BadFigure(f"{where}: does not know {', '.join(sorted(unknown))}")
    _, height, flags = ANCHORS[anchor]
    values = {name: float(table[name]) for name in TRUNK & set(table)}
    values |= dict.fromkeys(flags, 1.0)
    for name in LIMBS:  # both sides first, then the side that differs
        if name in table:
            limb = _limb(where, name, table[name])
            if any(key.endswith(("_x", ".hang", ".shoulder", ".hip")) for key in limb) and "_" in name:
                side = name.replace("_", "-")
                reach = any(key.endswith("_x") for key in limb)
                was_reach = any(key.startswith(side) and key.endswith("_x") for key in values)
                if reach != was_reach:  # the other way of saying it: forget what both sides said
                    values = {key: value for key, value in values.items() if not key.startswith(side)}
            values |= limb
    x, y = _numbers(where, table["at"], (2,)) if "at" in table else (0.0, 0.0)
    return Key(
        values=values,
        at=(x, y + surface + height, 0.0),
        seconds=float(table.get("seconds", 1.5)),
        stay=float(table.get("stay", 0.4)),
    )


FIGURE_WORDS = {"view", "pitch", "anchor", "surface", "pose", "show", "muscles", "props", "layout", "floor", "flip",
                "centre_each", "order", "same_as"}  # fmt: skip


def figure_of(slug: str, table: Mapping[str, Any]) -> Figure:
    """A figure out of its table; raises BadFigure with what is wrong."""
    where = f"content/poses/{slug}.toml"
    if unknown := set(table) - FIGURE_WORDS:
        raise BadFigure(f"{where}: does not know {', '.join(sorted(unknown))}")
    anchor, view = table.get("anchor"), table.get("view", "side")
    if anchor not in ANCHORS:
        raise BadFigure(f"{where}: anchor should be one of {', '.join(ANCHORS)}")
    yaw = VIEWS.get(view) if isinstance(view, str) else float(view)
    if yaw is None:
        raise BadFigure(f"{where}: view should be degrees or one of {', '.join(VIEWS)}")
    poses = table.get("pose", [])
    if not poses:
        raise BadFigure(f"{where}: no [[pose]]")
    keys = tuple(
        _key(f"{where}: pose {number}", pose, anchor, float(table.get("surface", 0)))
        for number, pose in enumerate(poses, start=1)
    )
    points = [{name for name in key.values if name.endswith(("foot_x", "hand_x"))} for key in keys]
    if any(each != points[0] for each in points):
        raise BadFigure(f"{where}: a limb reaches a point in one pose and has angles in another")
    hangs = [{name for name in key.values if name.endswith(".hang")} for key in keys]
    if any(each != hangs[0] for each in hangs):
        raise BadFigure(f"{where}: an arm hangs in one pose and not in another")
    show = tuple(int(number) - 1 for number in table.get("show", range(1, len(keys) + 1)))
    if not all(0 <= index < len(keys) for index in show):
        raise BadFigure(f"{where}: show names a pose that is not there")
    layout = table.get("layout")
    if layout is not None and layout not in LAYOUTS:
        raise BadFigure(f"{where}: layout should be one of {', '.join(LAYOUTS)}")
    return Figure(
        slug=slug,
        yaw=yaw,
        pitch=float(table.get("pitch", 0)),
        joint=ANCHORS[anchor][0],
        keys=keys,
        show=show,
        muscles=tuple(table.get("muscles", ())),
        props=tuple(table.get("props", ())),
        layout=layout,
        floor=bool(table.get("floor", True)),
        flip=bool(table.get("flip", False)),
        centre_each=bool(table.get("centre_each", False)),
        order=dict(table.get("order", {})),
        same_as=table.get("same_as"),
    )


def read_figure(path: Path) -> Figure:
    """One file; raises BadFigure."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as fault:
        raise BadFigure(f"content/poses/{path.name}: no TOML: {fault}") from fault
    return figure_of(path.stem, table)


def read_figures(folder: Path = POSES) -> dict[str, Figure]:
    """All figures by slug, in the order of their names."""
    return {path.stem: read_figure(path) for path in sorted(folder.glob("*.toml"))}
