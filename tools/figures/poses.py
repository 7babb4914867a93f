"""Figures as a coach writes them: content/poses/*.toml read into key poses. docs/draw-an-exercise.md is the guide.

Rule: a word the language does not know is a fault, never ignored.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tools.figures.rig import (
    BALL_RADIUS,
    ELBOW_RADIUS,
    KNEE_RADIUS,
    LENGTHS,
    PELVIS_RADIUS,
    SIDES,
    SOLE,
    TOES,
    Vec,
    as_points,
    solve,
)

POSES = Path(__file__).parents[2] / "content" / "poses"

VIEWS = {"side": 14.0, "three-quarter": 42.0, "front": 90.0, "back": -90.0}
LAYOUTS = ("beside", "below", "grid")
BARE: dict[object, dict[str, float]] = {
    "no": {}, "near": {"near-leg.bare": 1.0}, "far": {"far-leg.bare": 1.0},
    "both": {"near-leg.bare": 1.0, "far-leg.bare": 1.0},
}  # fmt: skip
EASES = ("soft", "even", "in", "out")
TRUNK = {"lean", "roll", "turn", "curl", "twist", "bend", "neck", "chin", "look", "spin", *TOES}
MIRRORED = {"roll", "turn", "twist", "bend", "look"}  # change sign where a pose is said in a mirror
LEG_ANGLES = {"hip", "knee", "ankle", "out", "rotate", "toes_out", "flat", "tiptoe"}
LEG_POINT = {"foot", "foot_z", "foot_turn", "heel_up", "toes_out", "knee_out", "knee_up"}
ARM_ANGLES = {"shoulder", "elbow", "out", "rotate", "hang", "shrug", "palm"}
ARM_POINT = {"hand", "hand_z", "elbow_back", "elbow_out", "elbow_up", "palm", "shrug"}
LIMBS = ("legs", "near_leg", "far_leg", "arms", "near_arm", "far_arm")
PELVIS_FLAT = 7.0  # a body that lies face down rests on less
# anchor → joint that holds still, its height over the surface, what it says about the legs
ANCHORS: dict[str, tuple[str, float, tuple[str, ...]]] = {
    "feet": ("near-ankle", SOLE, ("near-leg.flat", "far-leg.flat")),
    "near-foot": ("near-ankle", SOLE, ("near-leg.flat",)),
    "far-foot": ("far-ankle", SOLE, ("far-leg.flat",)),
    "toes": ("near-ball", BALL_RADIUS, ("near-leg.tiptoe", "far-leg.tiptoe")),
    "near-toes": ("near-ball", BALL_RADIUS, ("near-leg.tiptoe",)),
    "far-toes": ("far-ball", BALL_RADIUS, ("far-leg.tiptoe",)),
    "knees": ("near-knee", KNEE_RADIUS, ()),
    "far-knee": ("far-knee", KNEE_RADIUS, ()),
    "hips": ("pelvis", PELVIS_RADIUS, ()),
    "front": ("pelvis", PELVIS_FLAT, ()),
    "side": ("pelvis", LENGTHS["hips"] / 2 + 6.6, ()),
    "forearms": ("near-elbow", ELBOW_RADIUS, ()),
    "hands": ("near-wrist", 0.0, ()),
}
SAME = {
    "hands-and-toes": "toes", "hands-and-knees": "far-knee", "half-kneeling": "far-knee", "kneeling": "knees",
    "back": "hips", "seated": "hips", "hanging": "hands",
}  # fmt: skip
FIGURE_WORDS = {
    "view", "pitch", "anchor", "surface", "pose", "show", "muscles", "props", "layout", "floor", "flip", "centre_each",
    "order", "same_as", "travel", "slope", "balance", "barefoot", "close",
}  # fmt: skip


class BadFigure(Exception):
    """A figure file is wrong; says which file and what."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Key:
    """One key pose: flat names to degrees or units; where its anchor stands; seconds to get here and to stay."""

    values: Mapping[str, float]
    at: Vec
    seconds: float
    stay: float
    ease: str = "soft"  #: how it is reached: soft, even, in (falling), out (rising)


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
    travel: float = 0.0  #: units the body goes ahead in one loop; the picture goes with it
    slope: float = 0.0  #: degrees the ground rises ahead
    close: tuple[Any, float, float] | None = None  #: a spot of the first pose; half the width and height seen around it
    balance: bool = True  #: whether a standing figure is held to its balance


def _numbers(where: str, value: object, count: tuple[int, ...]) -> list[float]:
    if not isinstance(value, list) or len(value) not in count or not all(isinstance(x, (int, float)) for x in value):
        raise BadFigure(f"{where}: {value!r} should be a list of {' or '.join(map(str, count))} numbers")
    return [float(x) for x in value]


def _number(where: str, name: str, value: object) -> float:
    if not isinstance(value, (int, float)):
        raise BadFigure(f"{where}: {name} should be a number")
    return float(value)


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
        else:
            values[key] = _number(where, f"{name}.{key}", value)
    sides = [name.replace("_", "-")] if "_" in name else [f"near-{name[:3]}", f"far-{name[:3]}"]
    return {f"{side}.{key}": value for side in sides for key, value in values.items()}


def mirrored(table: Mapping[str, Any]) -> dict[str, Any]:
    """A pose as its mirror image says it: near for far, right for left."""
    swapped = {"near": "far", "far": "near"}
    out: dict[str, Any] = {}
    for name, value in table.items():
        side, _, limb = name.partition("_")
        if side in swapped and limb:
            out[f"{swapped[side]}_{limb}"] = value
        elif name in MIRRORED:
            out[name] = -value
        elif name == "at" and len(value) == 3:
            out[name] = [*value[:2], -value[2]]
        else:
            out[name] = value
    return out


def shifted(table: Mapping[str, Any], by: float) -> dict[str, Any]:
    """A pose with its anchor and every point it reaches for ``by`` further ahead."""
    out = dict(table)
    if "at" in out:
        out["at"] = [out["at"][0] + by, *out["at"][1:]]
    for name in set(LIMBS) & set(out):
        limb = dict(out[name])
        for point in {"foot", "hand"} & set(limb):
            limb[point] = [limb[point][0] + by, *limb[point][1:]]
        out[name] = limb
    return out


def said_poses(where: str, poses: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The poses with what they take from an earlier one (``like``, ``mirror``, ``ahead``) written out."""
    done: list[Mapping[str, Any]] = []
    for number, pose in enumerate(poses, start=1):
        own = {key: value for key, value in pose.items() if key not in ("like", "mirror", "ahead")}
        if "like" in pose and "mirror" in pose:
            raise BadFigure(f"{where}: pose {number}: like or mirror, not both")
        for word in ("like", "mirror"):
            if word in pose:
                if pose[word] not in range(1, number):
                    raise BadFigure(f"{where}: pose {number}: {word} names an earlier pose by its number")
                base = done[pose[word] - 1]
                base = base if word == "like" else mirrored(base)
                own = {**shifted(base, _number(where, "ahead", pose.get("ahead", 0))), **own}
        done.append(own)
    return done


def _key(where: str, table: Mapping[str, Any], anchor: str, surface: float) -> Key:
    if unknown := set(table) - TRUNK - set(LIMBS) - {"at", "seconds", "stay", "ease", "loose"}:
        raise BadFigure(f"{where}: does not know {', '.join(sorted(unknown))}")
    _, height, flags = ANCHORS[anchor]
    values = {name: _number(where, name, table[name]) for name in sorted(TRUNK & set(table))}
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
                    values |= dict.fromkeys((flag for flag in flags if flag.startswith(side)), 1.0)
                other = {f"{side}.hang": f"{side}.shoulder", f"{side}.shoulder": f"{side}.hang"}
                for key in limb:
                    values.pop(other.get(key, ""), None)
            values |= limb
    if reaching := [flag for flag in flags if f"{flag.partition('.')[0]}.foot_x" in values]:
        raise BadFigure(f"{where}: {anchor} carries the body, so {reaching[0][:-5]} has angles, no point to reach")
    if "loose" in table:
        spot = _numbers(f"{where}: loose", table["loose"], (2, 3))
        values |= {"loose": 1.0, "loose_x": spot[0], "loose_y": spot[1], "loose_z": spot[2] if len(spot) > 2 else 0.0}
    ease = table.get("ease", "soft")
    if ease not in EASES:
        raise BadFigure(f"{where}: ease should be one of {', '.join(EASES)}")
    x, y, *z = _numbers(where, table["at"], (2, 3)) if "at" in table else (0.0, 0.0)
    return Key(
        values=values,
        at=(x, y + surface + height, z[0] if z else 0.0),
        seconds=_number(where, "seconds", table.get("seconds", 1.5)),
        stay=_number(where, "stay", table.get("stay", 0.4)),
        ease=ease,
    )


def _in_the_middle(keys: tuple[Key, ...], joint: str) -> tuple[Key, ...]:
    """The anchor moved aside so that the hips of the first pose are in the middle, whichever foot carries them."""
    off = solve(keys[0].values, joint, (0.0, 0.0, 0.0)).joints["pelvis"][2]
    return tuple(replace(key, at=(key.at[0], key.at[1], key.at[2] - off)) for key in keys)


def _hanging(key: Key, limb: str) -> Key:
    """An arm's angle against the trunk said as one against straight down."""
    values = dict(key.values)
    angle = values.pop(f"{limb}.shoulder", 0.0)
    values[f"{limb}.hang"] = angle - values.get("lean", 0.0) - values.get("curl", 0.0)
    return replace(key, values=values)


def _alike(keys: tuple[Key, ...], joint: str) -> tuple[Key, ...]:
    """Every limb said in one way through all poses: reaching where any pose reaches, hanging where any hangs."""
    for limb in (f"{side}-{part}" for side in SIDES for part in ("arm", "leg")):
        point, hang = f"{limb}.{'hand' if limb.endswith('arm') else 'foot'}_x", f"{limb}.hang"
        reaching = [point in key.values for key in keys]
        if any(reaching) and not all(reaching):
            keys = tuple(
                key if point in key.values else
                replace(key, values=as_points(key.values, solve(key.values, joint, key.at), limb))
                for key in keys
            )  # fmt: skip
        elif not any(reaching) and any(hang in key.values for key in keys):
            keys = tuple(key if hang in key.values else _hanging(key, limb) for key in keys)
    return keys


def _close(where: str, said: object) -> tuple[Any, float, float] | None:
    """What a close view shows: the spot in its middle, half the width and half the height around it."""
    if said is None:
        return None
    if not isinstance(said, dict) or set(said) != {"at", "wide", "high"}:
        raise BadFigure(f"{where}: close should say at, wide and high")
    return said["at"], *(_number(where, f"close.{name}", said[name]) / 2 for name in ("wide", "high"))


def figure_of(slug: str, table: Mapping[str, Any]) -> Figure:
    """A figure out of its table; raises BadFigure with what is wrong."""
    where = f"content/poses/{slug}.toml"
    if unknown := set(table) - FIGURE_WORDS:
        raise BadFigure(f"{where}: does not know {', '.join(sorted(unknown))}")
    anchor, view = table.get("anchor"), table.get("view", "side")
    anchor = SAME.get(str(anchor), anchor)
    if anchor not in ANCHORS:
        raise BadFigure(f"{where}: anchor should be one of {', '.join([*ANCHORS, *SAME])}")
    yaw = VIEWS.get(view) if isinstance(view, str) else float(view)
    if yaw is None:
        raise BadFigure(f"{where}: view should be degrees or one of {', '.join(VIEWS)}")
    poses = table.get("pose", [])
    if not poses:
        raise BadFigure(f"{where}: no [[pose]]")
    joint = ANCHORS[anchor][0]
    said = tuple(
        _key(f"{where}: pose {number}", pose, anchor, float(table.get("surface", 0)))
        for number, pose in enumerate(said_poses(where, poses), start=1)
    )
    bare = table.get("barefoot", "no")
    if bare not in BARE:
        raise BadFigure(f"{where}: barefoot should be near, far or both")
    said = tuple(replace(key, values={**key.values, **BARE[bare]}) for key in said)
    keys = _alike(_in_the_middle(said, joint), joint)
    show = tuple(int(number) - 1 for number in table.get("show", range(1, min(len(keys), 4) + 1)))
    if not all(0 <= index < len(keys) for index in show) or not 1 <= len(show) <= 4:
        raise BadFigure(f"{where}: show names a pose that is not there")
    layout = table.get("layout")
    if layout is not None and layout not in LAYOUTS:
        raise BadFigure(f"{where}: layout should be one of {', '.join(LAYOUTS)}")
    return Figure(
        slug=slug,
        yaw=yaw,
        pitch=float(table.get("pitch", 0)),
        joint=joint,
        keys=keys,
        show=show,
        muscles=tuple(table.get("muscles", ())),
        props=tuple(table.get("props", ())),
        layout=layout,
        floor=bool(table.get("floor", True)),
        flip=bool(table.get("flip", False)),
        centre_each=bool(table.get("centre_each", bool(table.get("travel")))),
        order=dict(table.get("order", {})),
        same_as=table.get("same_as"),
        travel=float(table.get("travel", 0)),
        slope=float(table.get("slope", 0)),
        balance=bool(table.get("balance", True)),
        close=_close(where, table.get("close")),
    )


def read_table(path: Path) -> dict[str, Any]:
    """One file as it is written; raises BadFigure."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as fault:
        raise BadFigure(f"content/poses/{path.name}: no TOML: {fault}") from fault


def read_figure(path: Path) -> Figure:
    """One file; one without poses takes them, and all it does not say, from the figure it is the ``same_as``."""
    table = read_table(path)
    seen = {path.stem}
    while "pose" not in table and "same_as" in table:
        other = path.with_name(f"{table['same_as']}.toml")
        if other.stem in seen or not other.is_file():
            raise BadFigure(f"content/poses/{path.name}: same_as: no poses in {other.name}")
        seen.add(other.stem)
        base = read_table(other)
        root = {"same_as": base["same_as"]} if "pose" not in base and "same_as" in base else {}
        table = {**base, **table, **root}
        if not root and "pose" in base:
            table["same_as"] = other.stem
    return figure_of(path.stem, table)


def read_figures(folder: Path = POSES) -> dict[str, Figure]:
    """All figures by slug, in the order of their names."""
    return {path.stem: read_figure(path) for path in sorted(folder.glob("*.toml"))}
