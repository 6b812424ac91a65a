#!/bin/sh
# Makes the bundled fonts out of Debian's fonts-noto-core with fontTools (package python3-fonttools): one file a script
# and weight, hints dropped, every letter and shaping rule of the script kept. Needed only to change the selection: the
# results are committed, so a build needs neither network nor Python. The fonts' licence is in OFL.txt.
set -eu
cd "$(dirname "$0")"
subset() { # SCRIPT WEIGHT UNICODES
    /usr/bin/python3 -m fontTools.subset "/usr/share/fonts/truetype/noto/NotoSans$1-$2.ttf" \
        --output-file="NotoSans$1-$2.ttf" --unicodes="$3" --layout-features='*' --no-hinting
}
latin='U+0020-024F,U+0259,U+0292,U+02B9-02DD,U+0300-036F,U+0370-03FF,U+0400-052F,U+1E00-1FFF,U+2000-209F'
latin="$latin,U+20A0-20C0,U+20DD,U+2100-218F,U+2190-2193,U+2212,U+2260-2265,U+25CC,U+A640-A69F,U+A720-A7FF"
latin="$latin,U+FB00-FB06,U+FEFF,U+FFFD"
for weight in Regular Bold; do
    subset '' "$weight" "$latin"
    for script in Arabic Armenian Devanagari Georgian Hebrew Thai; do subset "$script" "$weight" '*'; done
done
for script in Bengali Ethiopic Gujarati Gurmukhi Kannada Khmer Lao Malayalam Myanmar Sinhala Tamil Telugu; do
    subset "$script" Regular '*'
done
