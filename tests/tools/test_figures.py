"""Figures are bodies: lengths stay, joints bend one way, feet stay put, and each picture is the one its poses ask for.

Example: in every twelfth of a second of every exercise, the thigh is as long as in the first.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.loader import load
from tools.figures.checks import SEGMENTS, faults_of, outside, too_alike
from tools.figures.motion import Moment, body_of, eased, frames
from tools.figures.poses import BadFigure, figure_of, read_figures
from tools.figures.rig import LENGTHS, length, solve, sub
from tools.figures.shelf import HASHES, PICTURES, hash_of, hash_of_file, hash_of_tool, read_hashes
from tools.figures.stage import panels_of

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
    """Fails when poses or the tool were changed and not rendered: run python -m tools.figures."""
    hashes = read_hashes()
    kept = {kind: {path.stem for path in PICTURES.glob(f"*.{kind}")} for kind in ("png", "mp4")}
    assert kept["png"] == kept["mp4"] == set(FIGURES) == set(hashes), HASHES
    assert [slug for slug, figure in FIGURES.items() if hashes[slug]["poses"] != hash_of(figure)] == []
    assert [slug for slug in FIGURES if hashes[slug]["tool"] != hash_of_tool()] == []
    for slug in FIGURES:
        assert hashes[slug]["still"] == hash_of_file(PICTURES / f"{slug}.png"), slug
        assert hashes[slug]["film"] == hash_of_file(PICTURES / f"{slug}.mp4"), slug


def test_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in PICTURES.iterdir()}
    assert {name: size for name, size in sizes.items() if name.endswith(".mp4") and size > 150_000} == {}
    assert {name: size for name, size in sizes.items() if name.endswith(".png") and size > 30_000} == {}
    assert sum(sizes.values()) < 10_000_000


def test_films_are_what_telegram_and_browsers_play() -> None:
    """H.264, its index in front of its pictures, and no sound."""
    for path in PICTURES.glob("*.mp4"):
        data = path.read_bytes()
        assert data[4:8] == b"ftyp"
        assert b"avc1" in data
        assert b"mp4a" not in data
        assert data.index(b"moov") < data.index(b"mdat"), path.name


@pytest.mark.parametrize("slug", FIGURES)
def test_every_shown_pose_is_inside_its_panel(slug: str) -> None:
    figure = FIGURES[slug]
    for index, panel in zip(figure.show, panels_of(figure), strict=True):
        shown = Moment(clock=0.0, body=body_of(figure, index), gone=0.0, count=1)
        assert list(outside(figure, [shown], panel)) == []


def test_two_figures_are_two_movements() -> None:
    """Poses closer than 10° everywhere are the same movement: then one says ``same_as``."""
    assert too_alike(FIGURES) == []


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
        ({"pose": [{"legs": {"foot": [8, 0]}}]}, "feet carries the body, so near-leg has angles"),
        ({"pose": [{"like": 1}]}, "like names an earlier pose"),
        ({"pose": [{}, {"like": 1, "mirror": 1}]}, "like or mirror, not both"),
        ({"pose": [{"ease": "bouncy"}]}, "ease should be one of"),
        ({"pose": [{"lean": "far"}]}, "lean should be a number"),
        ({"show": [2]}, "names a pose that is not there"),
        ({"layout": "round"}, "layout should be"),
    ],
)
def test_a_wrong_figure_says_what_is_wrong(change: dict[str, object], says: str) -> None:
    with pytest.raises(BadFigure) as caught:
        figure_of("trial", {**STANDING, **change})
    assert says in str(caught.value)
    assert "content/poses/trial.toml" in str(caught.value)


def test_lengths_are_those_of_a_person() -> None:
    standing = solve({}, "near-ankle", (0.0, 5.4, 5.0))
    assert 96 < standing.joints["head"][1] + 6.4 < 104
    assert LENGTHS["upper-arm"] > LENGTHS["forearm"]


def test_every_figure_names_an_exercise() -> None:
    assert set(FIGURES) <= set(load().library.exercises)
