"""Pictures of exercises, drawn from our own pose data. A development tool: the running coach only sends the PNG files.

    rig       the body: segment lengths, joints from angles, limbs that reach a fixed point
    poses     content/poses/*.toml read and checked for form
    motion    the poses in between, eased; first frame equals last
    checks    what must hold for every frame: lengths, joint ranges, floor, fixed points, margins
    flesh     the shapes around the joints and the muscles on them
    props     mat, wall, bench, step, bar, weights, band, ball
    camera    from units of the body to pixels of a picture
    paint     Pillow: parts, panels, digits, arrows, files, the contact sheet

Units everywhere: hundredths of the body's height; degrees; x the way the figure faces, y up, z towards the viewer of a
side view.
"""
