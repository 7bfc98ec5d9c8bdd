// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/mlflow_files/metric_lines.h"

#include "core/base/number_text.h"
#include "core/base/text.h"

#include <algorithm>
#include <optional>

namespace assay {
namespace {

constexpr int shownIssues = 20;

/// Takes the next word off the front of `line`.
QByteArrayView takeWord(QByteArrayView& line)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    const auto* from = std::find_if_not(line.begin(), line.end(), isBlank);
    const auto* to = std::find_if(from, line.end(), isBlank);
    line = QByteArrayView(to, line.end());
    return QByteArrayView(from, to);
}

std::optional<MetricPoint> pointOf(QByteArrayView line)
{
    const auto time = readInteger(takeWord(line));
    const NumberReading value = readNumber(takeWord(line));
    const QByteArrayView stepText = takeWord(line);
    const auto step = stepText.isEmpty() ? std::optional<qint64>(0) : readInteger(stepText);
    const bool readable = value.kind == NumberReading::Kind::Value || value.kind == NumberReading::Kind::NonFinite;
    if (!time || !readable || !step)
        return std::nullopt;
    return MetricPoint{*step, *time, value.value};
}

} // namespace

void readMetricLines(QByteArrayView bytes, const QString& place, std::vector<MetricPoint>& into,
                     std::vector<ImportIssue>& issues)
{
    qint64 number = 0;
    qint64 bad = 0;
    while (!bytes.isEmpty()) {
        ++number;
        const auto* end = std::find(bytes.begin(), bytes.end(), '\n');
        const bool cutOff = end == bytes.end();
        QByteArrayView line(bytes.begin(), end);
        bytes = QByteArrayView(cutOff ? end : end + 1, bytes.end());
        if (line.trimmed().isEmpty())
            continue;
        const auto point = cutOff ? std::nullopt : pointOf(line);
        if (point) {
            into.push_back(*point);
        } else if (++bad <= shownIssues) {
            issues.push_back(
                {Text::tr("%1, line %2").arg(place, QString::number(number)),
                 cutOff ? Text::tr("The line has no end, so the file was cut off here; the point is left out.")
                        : Text::tr("The line is not \"timestamp value step\"; the point is left out.")});
        }
    }
    if (bad > shownIssues)
        issues.push_back({place,
                          bad - shownIssues == 1
                              ? Text::tr("One more line is not \"timestamp value step\"; its point is left out.")
                              : Text::tr("%1 more lines are not \"timestamp value step\"; their points are left out.")
                                    .arg(bad - shownIssues)});
}

} // namespace assay
