// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discussion/comment_anchor.h"

#include "core/base/text.h"
#include "core/discussion/cell_lists.h"

#include <array>

namespace assay {
namespace {

constexpr std::array anchorParts{"metric", "cell", "paragraph", "evidence"};

std::optional<qint64> stepOf(QStringView digits)
{
    bool isNumber = false;
    const qint64 step = digits.toLongLong(&isNumber);
    return isNumber && step >= 0 && QString::number(step) == digits ? std::optional(step) : std::nullopt;
}

/// "10-20" or "10".
std::optional<StepRange> stepsOf(QStringView words)
{
    const qsizetype dash = words.indexOf(u'-');
    const std::optional<qint64> first = stepOf(dash < 0 ? words : words.left(dash));
    const std::optional<qint64> last = dash < 0 ? first : stepOf(words.mid(dash + 1));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return StepRange{*first, *last};
}

/// Whether a metric's name reads as if steps of a metric were meant, as "recall@10" does.
bool endsLikeSteps(const QString& name)
{
    const qsizetype at = name.lastIndexOf(u'@');
    return at > 0 && (at + 1 == name.size() || stepsOf(QStringView(name).mid(at + 1)));
}

} // namespace

QString anchorText(const CommentAnchor& anchor)
{
    QString text = QString::fromLatin1(anchorParts.at(static_cast<std::size_t>(anchor.part))) + u':' + anchor.name;
    if (!anchor.steps)
        return anchor.part == CommentAnchor::Part::Metric && endsLikeSteps(anchor.name) ? text + u'@' : text;
    text += u'@' + QString::number(anchor.steps->first);
    return anchor.steps->first == anchor.steps->last ? text : text + u'-' + QString::number(anchor.steps->last);
}

std::optional<CommentAnchor> anchorFromText(const QString& text)
{
    for (std::size_t part = 0; part < anchorParts.size(); ++part) {
        const QString start = QString::fromLatin1(anchorParts.at(part)) + u':';
        if (!text.startsWith(start))
            continue;
        CommentAnchor anchor{static_cast<CommentAnchor::Part>(part), text.mid(start.size())};
        const qsizetype at = anchor.name.lastIndexOf(u'@');
        if (anchor.part == CommentAnchor::Part::Metric && at > 0) {
            anchor.steps = stepsOf(QStringView(anchor.name).mid(at + 1));
            if (anchor.steps || at + 1 == anchor.name.size())
                anchor.name.truncate(at);
        }
        const bool isNamed = !anchor.name.isEmpty() && anchor.name.size() <= longestAnchorName;
        return isNamed ? std::optional(anchor) : std::nullopt;
    }
    return std::nullopt;
}

QString anchorTitle(const CommentAnchor& anchor)
{
    if (anchor.part == CommentAnchor::Part::Cell)
        return cellTitle(anchor.name).value_or(anchor.name);
    if (!anchor.steps)
        return anchor.name;
    if (anchor.steps->first == anchor.steps->last)
        return Text::tr("%1, step %2").arg(anchor.name, QString::number(anchor.steps->first));
    return Text::tr("%1, steps %2 to %3")
        .arg(anchor.name, QString::number(anchor.steps->first), QString::number(anchor.steps->last));
}

} // namespace assay
