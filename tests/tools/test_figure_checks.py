"""Every check of the figures finds the fault it is there for, and what is right passes.

Example: a squat whose knee is moved three units in one frame has a thigh of the wrong length.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tools.figures import checks
from tools.figures.checks import closed, faults_of, outside, too_alike
from tools.figures.motion import body_of, moments
from tools.figures.poses import BadFigure, figure_of
from tools.figures.rig import Body
from tools.figures.stage import film_panel

SQUAT: dict[str, Any] = {
    "anchor": "feet",
    "pose": [{"legs": {"hip": 0, "knee": 0}}, {"lean": 38, "legs": {"hip": 122, "knee": 110}, "arms": {"hang": 80}}],
}
HOPS: dict[str, Any] = {
    "anchor": "hips",
    "pose": [
        {"at": [0, 46], "legs": {"foot": [8, 0]}, "stay": 0},
        {"at": [0, 58], "legs": {"foot": [8, 12]}, "seconds": 0.3, "stay": 0, "ease": "out"},
    ],
}
Change = Callable[[int, Body], Body]


def faults(table: dict[str, Any]) -> str:
    return "\n".join(faults_of(figure_of("trial", table)))


def broken(monkeypatch: pytest.MonkeyPatch, change: Change) -> str:
    """The faults of a good squat after ``change`` spoilt its bodies, each with its number."""
    figure = figure_of("trial", SQUAT)
    shown = [replace(m, body=change(number, m.body)) for number, m in enumerate(moments(figure))]
    monkeypatch.setattr(checks, "moments", lambda _: shown)
    return "\n".join(faults_of(figure))


def moved(body: Body, joint: str, x: float, y: float = 0.0) -> Body:
    spot = body.joints[joint]
    return replace(body, joints={**body.joints, joint: (spot[0] + x, spot[1] + y, spot[2])})


def test_a_good_squat_and_a_good_hop_have_no_fault() -> None:
    assert faults(SQUAT) == ""
    assert faults(HOPS) == ""


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda n, body: moved(body, "near-knee", 3) if n == 9 else body, "near-hip to near-knee is not 24.5 long"),
        (lambda n, body: replace(body, angles={**body.angles, "far-knee": 170.0}), "far-knee at 170"),
        (lambda n, body: replace(body, short={"near-arm": 5.0}), "near-arm misses its point"),
        (lambda n, body: moved(body, "near-ankle", 0.1 * n), "near-ankle moves, though it is the anchor"),
        (lambda n, body: moved(body, "far-toe", 0, -4), "under the floor"),
        (lambda n, body: moved(body, "far-hand", 60 * (n % 2)), "far-hand leaps"),
    ],
)
def test_a_planted_fault_is_found(monkeypatch: pytest.MonkeyPatch, change: Change, says: str) -> None:
    assert says in broken(monkeypatch, change)


def test_joints_that_bend_the_wrong_way_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def bent(n: int, body: Body) -> Body:
        del n
        shin, fore = body.frames["near-thigh"].pitched(-30), body.frames["near-upper-arm"].pitched(40)
        return replace(body, frames={**body.frames, "near-shin": shin, "near-forearm": fore})

    found = broken(monkeypatch, bent)
    assert "near-knee bends the wrong way" in found
    assert "near-elbow bends the wrong way" in found


@pytest.mark.parametrize(
    ("pose", "says"),
    [
        ({"legs": {"knee": -10}}, "knee = -10"),
        ({"legs": {"knee": 170}}, "knee = 170"),
        ({"legs": {"hip": 80, "knee": 0}}, "under the floor"),
        ({"near_arm": {"hand": [300, 10]}}, "misses its point"),
        ({"near_leg": {"foot": [-52, 62], "heel_up": 60, "knee_up": -1}, "at": [0, 46]}, "near-hip at"),
        ({"twist": 90}, "twist = 90"),
        ({"stay": 20}, "one loop takes"),
    ],
)
def test_an_impossible_pose_is_found(pose: dict[str, Any], says: str) -> None:
    assert says in faults({"anchor": "hips", "pose": [pose, {}]})


def test_a_muscle_that_is_not_there_is_found() -> None:
    assert "no such muscle: wings" in faults({**SQUAT, "muscles": ["wings"]})


def test_a_fixed_point_that_slides_is_found() -> None:
    slipping = {"anchor": "hips", "pose": [
        {"at": [0, 40], "near_leg": {"foot": [8, 0]}}, {"at": [90, 10], "near_leg": {"foot": [8, 0]}},
    ]}  # fmt: skip
    assert "near-ball moves, though it is the fixed point" in faults(slipping)


def test_a_foot_that_is_set_down_elsewhere_slides_nowhere() -> None:
    stepping = {"anchor": "hips", "pose": [
        {"at": [0, 40], "near_leg": {"foot": [8, 0]}}, {"at": [10, 40], "near_leg": {"foot": [28, 0]}},
    ]}  # fmt: skip
    assert "near-ball moves" not in faults(stepping)


@pytest.mark.parametrize(
    ("pose", "more", "falls"),
    [
        ({"lean": 20, "legs": {"hip": 0}}, {}, True),
        ({"lean": 20, "legs": {"hip": 0}}, {"balance": False}, False),
        ({"lean": 20, "legs": {"hip": 0}}, {"props": [{"kind": "bar", "at": [40, 60]}]}, False),
        ({"lean": 25, "legs": {"hip": 25}, "arms": {"hang": 85}}, {"props": [{"kind": "barbell"}]}, True),
        ({"legs": {"hip": 0}, "arms": {"hang": 5}}, {"props": [{"kind": "barbell"}]}, False),
    ],
)
def test_who_stands_slowly_keeps_the_weight_over_the_feet(
    pose: dict[str, Any], more: dict[str, Any], falls: bool
) -> None:
    assert ("beside the feet" in faults({"anchor": "feet", "pose": [pose], **more})) is falls


def test_who_flies_is_held_to_no_balance() -> None:
    assert "beside the feet" not in faults(HOPS)


def test_a_loop_that_does_not_close_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    figure = figure_of("trial", SQUAT)
    assert closed(figure)
    monkeypatch.setattr(checks, "frames", lambda _: [(0.0, body_of(figure, 0)), (1.0, body_of(figure, 1))])
    assert "the last frame is not the first" in "\n".join(faults_of(figure))


def test_what_does_not_fit_into_the_picture_is_found() -> None:
    figure = figure_of("trial", SQUAT)
    shown, panel = list(moments(figure)), film_panel(figure)
    close = replace(panel, camera=panel.camera.enlarged(1.5))
    assert list(outside(figure, shown, panel)) == []
    assert "outside the picture" in next(outside(figure, shown, close))[1]


def test_a_joint_inside_a_box_is_found() -> None:
    box = {"kind": "box", "from": -10, "to": 30, "height": 40}
    assert "near-knee is inside the box" in faults({**SQUAT, "props": [box]})


@pytest.mark.parametrize(
    ("prop", "says"),
    [
        ({"kind": "unicorn"}, "a prop is one of"),
        ({"kind": "mat", "from": 0, "to": 9, "colour": "red"}, "does not know colour"),
        ({"kind": "mat", "from": 0}, "needs 'to'"),
        ({"kind": "band", "through": ["near-wing", [0, 0]]}, "no joint 'near-wing'"),
        ({"kind": "dumbbell", "under": "sofa"}, "under is"),
    ],
)
def test_a_wrong_prop_says_what_is_wrong(prop: dict[str, Any], says: str) -> None:
    with pytest.raises(BadFigure) as caught:
        faults({**SQUAT, "props": [prop]})
    assert says in str(caught.value)
    assert "content/poses/trial.toml" in str(caught.value)


def test_two_that_move_alike_are_found_unless_they_say_so() -> None:
    deeper = {**SQUAT, "pose": [SQUAT["pose"][0], {**SQUAT["pose"][1], "lean": 42}]}
    other = {**SQUAT, "pose": [SQUAT["pose"][0], {**SQUAT["pose"][1], "lean": 55}]}
    one, two, three = figure_of("one", SQUAT), figure_of("two", deeper), figure_of("three", other)
    assert too_alike({"one": one, "two": two, "three": three}) == [("one", "two")]
    assert too_alike({"one": one, "two": replace(two, same_as="one")}) == []
