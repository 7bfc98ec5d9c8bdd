// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/color_ramp.h"

#include "ui/theme/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace assay {
namespace {

using Triple = std::array<double, 3>;

double linearLight(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double screenLight(double channel)
{
    const double clamped = std::clamp(channel, 0.0, 1.0);
    return clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * std::pow(clamped, 1 / 2.4) - 0.055;
}

Triple toOkLab(const QColor& color)
{
    const double r = linearLight(color.redF()), g = linearLight(color.greenF()), b = linearLight(color.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromOkLab(const Triple& lab)
{
    const double l = std::pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
    const double m = std::pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
    const double s = std::pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
    return QColor::fromRgbF(static_cast<float>(screenLight(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
                            static_cast<float>(screenLight(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
                            static_cast<float>(screenLight(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)));
}

} // namespace

QColor rampColor(const Palette& palette, double share)
{
    const QColor far = palette.dark ? QColor(Qt::white) : QColor(Qt::black);
    const std::array stops{
        toOkLab(palette.dark ? blended(palette.series[1], palette.surface, 0.62) : palette.series[1]),
        toOkLab(palette.series[6]), toOkLab(blended(palette.series[0], far, 0.72))};
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    const double part = place - static_cast<double>(below);
    Triple lab{};
    for (std::size_t i = 0; i < lab.size(); ++i)
        lab[i] = stops[below][i] * (1 - part) + stops[below + 1][i] * part;
    return fromOkLab(lab);
}

} // namespace assay
