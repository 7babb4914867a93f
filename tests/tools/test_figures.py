"""Figures are bodies: lengths stay, joints bend one way, feet stay put, and each picture is the one its poses ask for.

Example: in every twelfth of a second of every exercise, the thigh is as long as in the first.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.figures.__main__ import HASHES, PICTURES, hash_of, read_hashes
from tools.figures.camera import Camera
from tools.figures.checks import SEGMENTS, faults_of
from tools.figures.motion import between, body_of, eased, frames
from tools.figures.poses import POSES, BadFigure, figure_of, read_figures
from tools.figures.rig import LENGTHS, length, solve, sub

FIGURES = read_figures()
SEED = (
    "bodyweight-squat", "forward-lunge", "calf-raise", "plank", "russian-twist", "bicycle-crunch", "push-up",
    "dumbbell-row", "overhead-press",
)  # fmt: skip
STANDING = {"anchor": "feet", "pose": [{"legs": {"hip": 0, "knee": 0}}]}


@pytest.mark.parametrize("slug", FIGURES)
def test_every_frame_of_a_figure_holds(slug: str) -> None:
    assert faults_of(FIGURES[slug]) == []


@pytest.mark.parametrize("slug", SEED)
def test_the_first_nine_exercises_have_a_picture(slug: str) -> None:
    assert slug in FIGURES
    assert (PICTURES / f"{slug}.png").is_file()


def test_each_picture_was_drawn_from_the_poses_that_are_there() -> None:
    """Fails when poses were changed and not rendered: run python -m tools.figures."""
    hashes = read_hashes()
    assert {path.stem for path in PICTURES.glob("*.png")} == set(FIGURES) == set(hashes), HASHES
    for slug in FIGURES:
        assert hashes[slug]["poses"] == hash_of(POSES / f"{slug}.toml"), f"{slug}: poses changed, picture did not"
        assert hashes[slug]["picture"] == hashlib.sha256((PICTURES / f"{slug}.png").read_bytes()).hexdigest()[:16], slug


def test_pictures_are_small() -> None:
    assert {path.name: path.stat().st_size for path in PICTURES.glob("*.png") if path.stat().st_size > 60_000} == {}


@pytest.mark.parametrize("slug", FIGURES)
def test_everything_is_inside_its_panel(slug: str) -> None:
    paint = pytest.importorskip("tools.figures.paint", reason="needs Pillow, which draws the pictures")
    figure = FIGURES[slug]
    for index, panel in zip(figure.show, paint.panels_of(figure), strict=True):
        left, low, right, high = paint.bounds(
            figure, [body_of(figure, index)], Camera(yaw=figure.yaw, pitch=figure.pitch, flip=figure.flip)
        )
        camera = panel.camera
        assert camera.x + camera.scale * left > panel.left
        assert camera.x + camera.scale * right < panel.right
        assert camera.y - camera.scale * high > panel.top
        assert camera.y - camera.scale * low < panel.bottom


def test_two_figures_are_two_movements() -> None:
    """Poses closer than 10° everywhere are the same movement: then one says ``same_as``."""
    alike = []
    slugs = list(FIGURES)
    for number, one in enumerate(slugs):
        for other in slugs[number + 1 :]:
            a, b = FIGURES[one], FIGURES[other]
            if a.same_as == other or b.same_as == one or len(a.keys) != len(b.keys) or a.joint != b.joint:
                continue
            if a.same_as is not None and a.same_as == b.same_as:
                continue
            pairs = [(between(x, x, 0)[0], between(y, y, 0)[0]) for x, y in zip(a.keys, b.keys, strict=True)]
            far = max(abs(x.get(n, 0) - y.get(n, 0)) for x, y in pairs for n in x.keys() | y.keys())
            if far < 10:
                alike.append((one, other))
    assert alike == []


def test_first_frame_is_the_last() -> None:
    first, *_, last = (body for _, body in frames(FIGURES["forward-lunge"]))
    assert first.joints == last.joints


angles = st.floats(-30, 130)


@given(lean=st.floats(-90, 90), hip=angles, knee=st.floats(0, 150), shoulder=angles, out=st.floats(0, 90))
def test_no_pose_stretches_a_segment(lean: float, hip: float, knee: float, shoulder: float, out: float) -> None:
    pose = {"lean": lean, "near-leg.hip": hip, "near-leg.knee": knee, "far-arm.shoulder": shoulder, "far-arm.out": out}
    joints = solve(pose, "pelvis", (0.0, 50.0, 0.0)).joints
    for a, b, wanted in SEGMENTS:
        assert length(sub(joints[a], joints[b])) == pytest.approx(wanted)


@given(x=st.floats(-80, 80), y=st.floats(-20, 120))
def test_a_limb_reaches_its_point_or_says_how_much_is_missing(x: float, y: float) -> None:
    body = solve({"near-arm.hand_x": x, "near-arm.hand_y": y}, "pelvis", (0.0, 54.0, 0.0))
    missed = length(sub(body.joints["near-wrist"], (x, y, 9.5)))
    assert missed == pytest.approx(body.short["near-arm"], abs=1e-4)


def test_a_squat_stands_on_its_feet() -> None:
    body = body_of(FIGURES["bodyweight-squat"], 1)
    assert body.joints["near-ankle"] == pytest.approx(body_of(FIGURES["bodyweight-squat"], 0).joints["near-ankle"])
    assert body.joints["near-hip"][1] < body.joints["near-knee"][1] + 5  # thighs about level
    assert abs(body.joints["near-knee"][0] - body.joints["near-toe"][0]) < 6  # knees over the toes


def test_a_plank_is_one_straight_line() -> None:
    joints = body_of(FIGURES["plank"], 1).joints
    along, trunk = sub(joints["near-hip"], joints["near-ankle"]), sub(joints["near-shoulder"], joints["near-hip"])
    # the shoulder joint lies beside the hip joint's line, so compare heights along the way
    assert along[1] / along[0] == pytest.approx(trunk[1] / trunk[0], abs=0.03)
    assert joints["near-elbow"][1] == pytest.approx(3.0, abs=0.8)  # forearms on the floor


def test_heels_hang_below_the_edge_of_the_step() -> None:
    step = next(prop for prop in FIGURES["calf-raise"].props if prop["kind"] == "step")
    low, high = (body_of(FIGURES["calf-raise"], index).joints for index in (0, 1))
    assert low["near-heel"][0] < step["from"]
    assert low["near-heel"][1] < step["height"] < low["near-ball"][1] < high["near-heel"][1]


def test_easing_starts_and_ends_at_rest() -> None:
    assert (eased(0), eased(0.5), eased(1)) == (0, pytest.approx(0.5), 1)
    assert eased(0.02) < 0.002


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"anchor": "nose"}, "anchor should be one of"),
        ({"view": "above"}, "view should be"),
        ({"colour": "red"}, "does not know colour"),
        ({"pose": []}, "no [[pose]]"),
        ({"pose": [{"legs": {"wing": 3}}]}, "does not know wing"),
        ({"pose": [{"arms": {"hand": [1]}}]}, "list of 2 or 3 numbers"),
        ({"pose": [{"arms": {"hand": [20, 60]}}, {"arms": {"elbow": 3}}]}, "reaches a point in one pose"),
        ({"show": [2]}, "names a pose that is not there"),
        ({"layout": "round"}, "layout should be"),
    ],
)
def test_a_wrong_figure_says_what_is_wrong(change: dict[str, object], says: str) -> None:
    with pytest.raises(BadFigure) as caught:
        figure_of("trial", {**STANDING, **change})
    assert says in str(caught.value)
    assert "content/poses/trial.toml" in str(caught.value)


@pytest.mark.parametrize(
    ("pose", "says"),
    [
        ({"legs": {"knee": -10}}, "knee = -10"),
        ({"legs": {"knee": 170}}, "knee = 170"),
        ({"legs": {"hip": 80, "knee": 0}}, "under the floor"),
        ({"near_arm": {"hand": [300, 10]}}, "misses its point"),
        ({"twist": 90}, "twist = 90"),
    ],
)
def test_an_impossible_pose_is_found(pose: dict[str, object], says: str) -> None:
    anchor = "hips" if says == "under the floor" else "feet"
    assert says in "\n".join(faults_of(figure_of("trial", {"anchor": anchor, "pose": [pose]})))


def test_an_anchor_that_slides_is_found() -> None:
    figure = figure_of("trial", {**STANDING, "anchor": "hips", "pose": [
        {"at": [0, 40], "near_leg": {"foot": [8, 0]}}, {"at": [30, 10], "near_leg": {"foot": [8, 0]}},
    ]})  # fmt: skip
    assert not any("near-ball moves" in text for text in faults_of(figure))
    slipping = figure_of("trial", {"anchor": "hips", "pose": [
        {"at": [0, 40], "near_leg": {"foot": [8, 0]}}, {"at": [90, 10], "near_leg": {"foot": [8, 0]}},
    ]})  # fmt: skip
    assert any("near-ball moves" in text for text in faults_of(slipping))


def test_lengths_are_those_of_a_person() -> None:
    standing = solve({}, "near-ankle", (0.0, 5.4, 5.0))
    assert 96 < standing.joints["head"][1] + 6.4 < 104
    assert LENGTHS["upper-arm"] > LENGTHS["forearm"]


def test_every_figure_names_an_exercise() -> None:
    for slug in FIGURES:
        assert Path(slug).name == slug == slug.lower()
