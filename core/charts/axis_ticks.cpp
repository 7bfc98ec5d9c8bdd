// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/axis_ticks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace assay {
namespace {

constexpr double secondMs = 1000;
constexpr double minuteMs = 60 * secondMs;
constexpr double hourMs = 60 * minuteMs;
constexpr double dayMs = 24 * hourMs;
constexpr int mostTicks = 50;

/// 1, 2, 2.5 or 5 times a power of ten.
double roundStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * 0.999)
            return factor * power;
    }
    return 10 * power;
}

double roundTimeStep(double rough)
{
    static constexpr std::array steps{secondMs,  2 * secondMs, 5 * secondMs, 10 * secondMs, 30 * secondMs,
                                      minuteMs,  2 * minuteMs, 5 * minuteMs, 10 * minuteMs, 30 * minuteMs,
                                      hourMs,    2 * hourMs,   6 * hourMs,   12 * hourMs,   dayMs,
                                      2 * dayMs, 7 * dayMs,    14 * dayMs,   30 * dayMs,    90 * dayMs};
    const auto* found = std::find_if(steps.begin(), steps.end(), [&](double step) { return step >= rough; });
    return found != steps.end() ? *found : 365 * dayMs * std::ceil(rough / (365 * dayMs));
}

/// All labels of an axis share the unit and the decimals that its step needs.
QString tickLabel(double value, double step, double largest)
{
    if (std::abs(value) < step * 1e-6)
        return QStringLiteral("0");
    if (largest >= 1e9 || largest < 1e-3)
        return QString::number(value, 'g',
                               std::clamp(static_cast<int>(std::ceil(std::log10(largest / step))) + 1, 2, 15));
    double unit = 1;
    QString suffix;
    if (largest >= 1e6) {
        unit = 1e6;
        suffix = QStringLiteral("M");
    } else if (largest >= 1e4) {
        unit = 1e3;
        suffix = QStringLiteral("k");
    }
    const double scaled = step / unit;
    int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(scaled) - 1e-9)), 0, 9);
    if (std::abs(scaled * std::pow(10.0, decimals) - std::round(scaled * std::pow(10.0, decimals))) > 1e-6)
        ++decimals;
    return QString::number(value / unit, 'f', decimals) + suffix;
}

/// In the largest unit that the step is whole in.
QString durationLabel(double value, double step)
{
    if (value == 0)
        return QStringLiteral("0");
    if (step < secondMs)
        return QString::number(value, 'f', 0) + QStringLiteral(" ms");
    if (step < minuteMs)
        return QString::number(value / secondMs, 'f', 0) + QStringLiteral(" s");
    if (step < hourMs)
        return QString::number(value / minuteMs, 'f', 0) + QStringLiteral(" min");
    return step < dayMs ? QString::number(value / hourMs, 'f', 0) + QStringLiteral(" h")
                        : QString::number(value / dayMs, 'f', 0) + QStringLiteral(" d");
}

QString timeFormat(double step)
{
    if (step < minuteMs)
        return QStringLiteral("HH:mm:ss");
    return step < dayMs ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd");
}

} // namespace

std::vector<AxisTick> numberTicks(AxisRange range, int wanted)
{
    std::vector<AxisTick> ticks;
    if (std::isfinite(range.low) && std::isfinite(range.high) && std::isinf(range.span()))
        return {{-1e308, QStringLiteral("-1e+308")}, {0, QStringLiteral("0")}, {1e308, QStringLiteral("1e+308")}};
    if (!(range.span() > 0) || std::isinf(range.span()))
        return ticks;
    const double step = roundStep(range.span() / std::max(1, wanted));
    const double largest = std::max(std::abs(range.low), std::abs(range.high));
    const double first = std::ceil(range.low / step - 1e-9);
    for (int i = 0; i < mostTicks; ++i) {
        const double value = (first + i) * step;
        if (value > range.high + step * 1e-9)
            break;
        ticks.push_back({value, tickLabel(value, step, largest)});
    }
    return ticks;
}

std::vector<AxisTick> logTicks(AxisRange range, int wanted)
{
    std::vector<AxisTick> ticks;
    if (!(range.low > 0) || !(range.high > range.low) || std::isinf(range.high))
        return ticks;
    const int first = static_cast<int>(std::ceil(std::log10(range.low) - 1e-9));
    const int last = static_cast<int>(std::floor(std::log10(range.high) + 1e-9));
    if (last - first < 1)
        return numberTicks(range, wanted);
    const int stride =
        std::max(1, static_cast<int>(std::ceil(static_cast<double>(last - first + 1) / std::max(2, wanted))));
    for (int power = first; power <= last; power += stride) {
        const double value = std::pow(10.0, power);
        const bool plain = power >= -3 && power <= 4;
        ticks.push_back(
            {value, plain ? QString::number(value, 'f', std::max(0, -power)) : QStringLiteral("1e%1").arg(power)});
    }
    return ticks;
}

std::vector<AxisTick> durationTicks(AxisRange range, int wanted)
{
    std::vector<AxisTick> ticks;
    if (!(range.span() > 0) || std::isinf(range.span()))
        return ticks;
    const double rough = range.span() / std::max(1, wanted);
    const double step = rough < secondMs ? roundStep(rough) : roundTimeStep(rough);
    const double first = std::ceil(range.low / step - 1e-9);
    for (int i = 0; i < mostTicks; ++i) {
        const double value = (first + i) * step;
        if (value > range.high + step * 1e-9)
            break;
        ticks.push_back({value, durationLabel(value, step)});
    }
    return ticks;
}

std::vector<AxisTick> timeTicks(AxisRange range, int wanted)
{
    std::vector<AxisTick> ticks;
    if (!(range.span() > 0) || !std::isfinite(range.span()))
        return ticks;
    const double step = roundTimeStep(range.span() / std::max(1, wanted));
    const double first = std::ceil(range.low / step);
    for (int i = 0; i < mostTicks; ++i) {
        const double value = (first + i) * step;
        if (value > range.high)
            break;
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(value), Qt::UTC);
        ticks.push_back({value, moment.toString(timeFormat(step))});
    }
    return ticks;
}

AxisRange padded(AxisRange data)
{
    constexpr double most = std::numeric_limits<double>::max();
    if (data.high > data.low) {
        const double room = 0.05 * std::min(data.span(), most);
        return {std::max(-most, data.low - room), std::min(most, data.high + room)};
    }
    const double around = data.low == 0 ? 1 : std::max(std::abs(data.low) * 0.1, std::numeric_limits<double>::min());
    return {std::max(-most, data.low - around), std::min(most, data.high + around)};
}

AxisRange logPadded(AxisRange data)
{
    const double factor = data.high > data.low ? std::pow(data.high / data.low, 0.05) : 2;
    const double room = std::isfinite(factor) ? factor : 1e10;
    return {std::max(data.low / room, std::numeric_limits<double>::denorm_min()),
            std::min(data.high * room, std::numeric_limits<double>::max())};
}

QString shortNumber(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("+Inf") : QStringLiteral("−Inf");
    const double size = std::abs(value);
    if (size >= 1e4 && size < 1e15 && value == std::floor(value))
        return QLocale::c().toString(static_cast<qint64>(value));
    return QString::number(value, 'g', size >= 1 || size == 0 ? 6 : 4);
}

QString shortDuration(double milliseconds)
{
    const double size = std::abs(milliseconds);
    const QString sign = milliseconds < 0 ? QStringLiteral("−") : QString();
    if (size < secondMs)
        return sign + QString::number(size, 'f', 0) + QStringLiteral(" ms");
    if (size < minuteMs)
        return sign + QString::number(size / secondMs, 'f', 1) + QStringLiteral(" s");
    const auto seconds = static_cast<qint64>(std::round(size / secondMs));
    if (size < hourMs)
        return sign + QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    if (size < dayMs)
        return sign + QStringLiteral("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    return sign + QStringLiteral("%1 d %2 h").arg(seconds / 86400).arg(seconds / 3600 % 24);
}

} // namespace assay
