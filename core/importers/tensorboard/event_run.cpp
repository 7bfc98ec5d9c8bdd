// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/tensorboard/event_run.h"

#include "core/base/large_memory.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/crypto/digest.h"
#include "core/importers/tensorboard/event_media.h"
#include "core/importers/tensorboard/histogram_message.h"
#include "core/imports/batch_check.h"

#include <QSet>

#include <algorithm>
#include <cstring>
#include <utility>

namespace assay {
namespace {

using Sort = EventFindings::Sort;

constexpr std::size_t mostTags = 100'000;
constexpr std::size_t mostArtifacts = 200'000;
constexpr qint64 mostRestarts = 1000;
constexpr std::size_t worthAGuess = 4096; // points; before, how a series goes on is not known
constexpr double mostGuessed = 8;         // times the points that are there
constexpr int versionWithSessions = 2;

/// The number behind "brain.Event:"; 0 where there is none.
int versionOf(QByteArrayView fileVersion)
{
    return fileVersion.sliced(fileVersion.lastIndexOf(':') + 1).toByteArray().toInt();
}

/// As reserve(), but the new room is told to be filled before the points move into it.
void makeRoom(std::vector<MetricPoint>& points, std::size_t room)
{
    std::vector<MetricPoint> larger;
    larger.reserve(room);
    expectToFill(larger.data(), room * sizeof(MetricPoint));
    larger.assign(points.begin(), points.end());
    points.swap(larger);
}

/// Of names, which are rarely of one length and not the same. Empty ones are looked up.
bool isSame(const QByteArray& known, QByteArrayView name)
{
    return known.size() == name.size() && !name.isEmpty()
        && std::memcmp(known.constData(), name.data(), static_cast<std::size_t>(name.size())) == 0;
}

/// Moves what is new of each series, and notes in the series that it went.
template <typename Series, typename Items>
void moveNew(std::vector<Series>& from, std::vector<Items> Series::*items, std::vector<Series>& to)
{
    for (Series& series : from) {
        if ((series.*items).empty())
            continue;
        Series& moved = to.emplace_back();
        moved.key = series.key;
        moved.before = series.before;
        moved.*items = std::exchange(series.*items, {});
        series.before += std::ssize(moved.*items);
    }
}

} // namespace

EventRun::EventRun(QString name, RestartRule rule, EventFindings& findings, qint64& contentsLeft)
    : m_name(std::move(name))
    , m_rule(rule)
    , m_findings(findings)
    , m_contentsLeft(contentsLeft)
    , m_pieces(1)
{
}

void EventRun::enterFile(const QString& file, qint64 from, qint64 to)
{
    m_file = file;
    m_from = from;
    m_to = to;
}

void EventRun::add(QByteArrayView record, qint64 byte)
{
    m_byte = byte;
    if (addScalar(record))
        return;
    EventMessage event;
    if (!readEvent(record, event))
        return find(Sort::NoEvent);
    if (m_identity.isEmpty())
        begin(event);
    if (!event.fileVersion.isEmpty())
        m_version = versionOf(event.fileVersion);
    noticeRestart(event);
    if (event.graph)
        find(Sort::NotBroughtIn, QStringLiteral("graph"));
    if (event.session != EventMessage::Session::None)
        m_stopped = event.session == EventMessage::Session::Stop;
    if (!event.summary)
        return;
    m_recentStep = event.step;
    SummaryReader values(*event.summary);
    SummaryValue value;
    while (values.next(value))
        addValue(event, value);
    if (values.damaged())
        find(Sort::NoEvent);
}

/// The short way of most records: nothing but a point, and no restart to look out for.
bool EventRun::addScalar(QByteArrayView record)
{
    ScalarEvent event;
    if (m_version < versionWithSessions || m_identity.isEmpty() || !readScalarEvent(record, event))
        return false;
    m_recentStep = event.step;
    if (Tag* tag = tagOf(event.tag, {}))
        addPoint(*tag, {event.step, millisecondsOf(event.wallTime), static_cast<double>(event.value)});
    return true;
}

void EventRun::begin(const EventMessage& event)
{
    constexpr double microseconds = 1e6;
    const qint64 seconds = millisecondsOf(event.wallTime);
    m_identity =
        QStringLiteral("tensorboard:%1@%2")
            .arg(m_file.section(u'/', -1), QString::number(seconds == 0 ? 0 : qRound64(event.wallTime * microseconds)));
    piece().run.source = m_file.section(u'/', -1);
    if (seconds != 0)
        piece().run.startedAt = seconds;
    m_news = true;
}

void EventRun::noticeRestart(const EventMessage& event)
{
    if (piece().empty || !overlaps(event))
        return;
    if (++m_restarts > mostRestarts)
        return find(Sort::TooManyRestarts, QString::number(mostRestarts));
    if (m_rule == RestartRule::Purge)
        purge(event);
    else
        split(event);
}

/// As TensorBoard decides it: event_processing/event_accumulator.py, _MaybePurgeOrphanedData.
bool EventRun::overlaps(const EventMessage& event)
{
    if (event.step > piece().lastStep)
        return false;
    return m_version >= versionWithSessions
        ? event.session == EventMessage::Session::Start
        : event.summary.has_value() && event.step < m_recentStep && repeatsStepOfATag(event);
}

bool EventRun::repeatsStepOfATag(const EventMessage& event)
{
    SummaryReader values(*event.summary);
    SummaryValue value;
    while (values.next(value)) {
        const auto tag = findTag(value.tag);
        if (tag && m_tags[*tag].lastStep >= event.step)
            return true;
    }
    return false;
}

void EventRun::purge(const EventMessage& event)
{
    QSet<QByteArray> named; // in files without sessions only these tags went back
    if (m_version < versionWithSessions) {
        SummaryReader values(*event.summary);
        for (SummaryValue value; values.next(value);)
            named.insert(value.tag.toByteArray());
    }
    const auto isOrphaned = [&event](const auto& one) { return one.step >= event.step; };
    qint64 points = 0;
    for (Tag& tag : m_tags) {
        if (tag.lastStep < event.step || (m_version < versionWithSessions && !named.contains(tag.bytes)))
            continue;
        if (tag.series >= 0)
            points += static_cast<qint64>(
                std::erase_if(piece().run.series[static_cast<std::size_t>(tag.series)].points, isOrphaned));
        if (tag.histograms >= 0)
            std::erase_if(piece().run.histograms[static_cast<std::size_t>(tag.histograms)].histograms, isOrphaned);
        tag.lastStep = event.step - 1;
    }
    piece().points -= points;
    m_findings.note(m_file,
                    points == 1
                        ? Text::tr("The run was started again at step %1. As TensorBoard does, its one point at that "
                                   "step or later is left out.")
                              .arg(QString::number(event.step))
                        : Text::tr("The run was started again at step %1. As TensorBoard does, its %2 points at that "
                                   "step or later are left out.")
                              .arg(QString::number(event.step), QString::number(points)));
}

void EventRun::split(const EventMessage& event)
{
    const qint64 before = piece().points;
    Piece& next = m_pieces.emplace_back();
    next.run.source = m_pieces.front().run.source;
    if (const qint64 time = millisecondsOf(event.wallTime); time != 0)
        next.run.startedAt = time;
    for (Tag& tag : m_tags) {
        tag.series = -1;
        tag.histograms = -1;
        tag.lastStep = std::numeric_limits<qint64>::min();
    }
    m_news = true;
    m_findings.note(
        m_file,
        before == 1
            ? Text::tr("The run was started again at step %1. Its one point until then is kept, and what follows "
                       "is a run of its own, “%2”.")
                  .arg(QString::number(event.step), nameOf(m_pieces.size() - 1))
            : Text::tr("The run was started again at step %1. Its %2 points until then are kept, and what follows "
                       "is a run of its own, “%3”.")
                  .arg(QString::number(event.step), QString::number(before), nameOf(m_pieces.size() - 1)));
}

QString EventRun::nameOf(std::size_t index) const
{
    return index == 0 ? m_name : QStringLiteral("%1 (restart %2)").arg(m_name, QString::number(index + 1));
}

std::optional<std::size_t> EventRun::findTag(QByteArrayView bytes)
{
    const auto found = m_tagIndex.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
    return found == m_tagIndex.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<std::size_t> EventRun::newTag(QByteArrayView bytes)
{
    if (m_tags.size() == mostTags) {
        find(Sort::TooManyNames, QString::number(mostTags));
        return std::nullopt;
    }
    Tag tag;
    tag.bytes = bytes.toByteArray();
    tag.name = QString::fromUtf8(bytes);
    tag.refused = bytes.isEmpty() || firstInvalidUtf8(bytes) >= 0 || tag.name.size() > imports::LongestName;
    m_tagIndex.insert(tag.bytes, m_tags.size());
    m_tags.push_back(std::move(tag));
    return m_tags.size() - 1;
}

EventRun::Tag* EventRun::tagOf(QByteArrayView name, QByteArrayView plugin)
{
    std::size_t index = m_tags.empty() ? 0 : m_tags[m_lastTag].next;
    if (m_tags.empty() || !isSame(m_tags[index].bytes, name)) {
        auto found = findTag(name);
        if (!found)
            found = newTag(name);
        if (!found)
            return nullptr;
        index = *found;
        m_tags[m_lastTag].next = index;
    }
    m_lastTag = index;
    Tag& tag = m_tags[index];
    if (!plugin.isEmpty())
        tag.plugin = plugin.toByteArray();
    if (tag.refused)
        find(Sort::BadName);
    return tag.refused ? nullptr : &tag;
}

void EventRun::addValue(const EventMessage& event, const SummaryValue& value)
{
    if (value.plugin == "hparams")
        return addHparams(value.content);
    Tag* tag = tagOf(value.tag, value.plugin);
    if (tag == nullptr)
        return;
    switch (value.kind) {
    case SummaryValue::Kind::Simple:
        return addPoint(*tag, {event.step, millisecondsOf(event.wallTime), value.simple});
    case SummaryValue::Kind::Tensor:
        return addTensor(event, *tag, value.message);
    case SummaryValue::Kind::Histogram:
        return addHistogram(event, *tag, readHistogram(value.message));
    case SummaryValue::Kind::Image:
        if (const auto image = readImage(value.message))
            return addContent(event, QStringLiteral("images/") + pathOfTag(tag->name), imageEnding(*image), *image);
        return find(Sort::BadValue, tag->name.left(64));
    case SummaryValue::Kind::Audio:
        return find(Sort::NotBroughtIn, QStringLiteral("audio"));
    case SummaryValue::Kind::None:
        return;
    }
}

void EventRun::addTensor(const EventMessage& event, Tag& tag, QByteArrayView message)
{
    const bool number = tag.plugin.isEmpty() || tag.plugin == "scalars";
    const bool known = number || tag.plugin == "histograms" || tag.plugin == "images" || tag.plugin == "text"
        || tag.plugin == "pr_curves";
    if (!known)
        return find(Sort::NotBroughtIn, QString::fromUtf8(tag.plugin.left(64)));
    const auto tensor = readTensor(message);
    if (!tensor)
        return find(Sort::BadValue, tag.name.left(64));
    if (number)
        return addNumber(event, tag, *tensor);
    if (tag.plugin == "histograms")
        return addHistogram(event, tag, histogramOf(*tensor));
    if (tag.plugin == "pr_curves") {
        const auto curve = prCurveOf(*tensor);
        return curve
            ? addContent(event, QStringLiteral("pr_curves/") + pathOfTag(tag.name), QStringLiteral("json"), *curve)
            : find(Sort::BadValue, tag.name.left(64));
    }
    if (tag.plugin == "images") {
        const auto images = imagesOf(*tensor);
        if (!images)
            return find(Sort::BadValue, tag.name.left(64));
        for (const QByteArrayView image : *images)
            addContent(event, QStringLiteral("images/") + pathOfTag(tag.name), imageEnding(image), image);
        return;
    }
    const auto text = textOf(*tensor);
    if (!text)
        return find(Sort::BadValue, tag.name.left(64));
    addContent(event, QStringLiteral("text/") + pathOfTag(tag.name), QStringLiteral("md"), *text);
}

void EventRun::addNumber(const EventMessage& event, Tag& tag, const TensorMessage& tensor)
{
    if (tensor.texts || tensor.numbers.size() != 1)
        find(Sort::NotBroughtIn, QStringLiteral("tensor"));
    else if (tensor.inexact)
        find(Sort::InexactInteger, tag.name.left(64));
    else
        addPoint(tag, {event.step, millisecondsOf(event.wallTime), tensor.numbers.front()});
}

void EventRun::noteStep(Tag& tag, qint64 step)
{
    tag.lastStep = std::max(tag.lastStep, step);
    Piece& current = piece();
    current.lastStep = std::max(current.lastStep, step);
    current.empty = false;
    current.news = true;
    m_news = true;
}

void EventRun::addPoint(Tag& tag, const MetricPoint& point)
{
    Piece& current = piece();
    if (tag.series < 0) {
        tag.series = std::ssize(current.run.series);
        current.run.series.push_back({tag.name, {}});
    }
    std::vector<MetricPoint>& points = current.run.series[static_cast<std::size_t>(tag.series)].points;
    if (points.size() == points.capacity() && points.size() >= worthAGuess)
        makeRoom(points, roomFor(points.size()));
    points.push_back(point);
    ++current.points;
    noteStep(tag, point.step);
}

/// Room for what a series will hold at the end of the file if it goes on as it did; at least half as much again. To copy
/// points from room to room, and to get that room from the system, costs more than to read them.
std::size_t EventRun::roomFor(std::size_t points) const
{
    const double read = static_cast<double>(std::max<qint64>(m_byte - m_from, 1));
    const double rest = static_cast<double>(std::max<qint64>(m_to - m_byte, 0));
    const auto guess =
        static_cast<std::size_t>(static_cast<double>(points) * std::min(rest / read, mostGuessed) * 1.02);
    return points + std::max(guess, points / 2) + 1;
}

void EventRun::addHistogram(const EventMessage& event, Tag& tag, std::optional<Histogram> histogram)
{
    if (!histogram)
        return find(Sort::BadValue, tag.name.left(64));
    if (histogram->counts.empty())
        return find(Sort::EmptyHistogram);
    Piece& current = piece();
    if (tag.histograms < 0) {
        tag.histograms = std::ssize(current.run.histograms);
        current.run.histograms.push_back({tag.name, {}});
    }
    histogram->step = event.step;
    histogram->time = millisecondsOf(event.wallTime);
    current.run.histograms[static_cast<std::size_t>(tag.histograms)].histograms.push_back(std::move(*histogram));
    noteStep(tag, event.step);
}

void EventRun::addContent(const EventMessage& event, const QString& path, const QString& ending, QByteArrayView bytes)
{
    ImportedRun& run = piece().run;
    if (run.artifacts.size() == mostArtifacts)
        return find(Sort::TooManyArtifacts, QString::number(mostArtifacts));
    const QString stem = path + u'/' + QString::number(event.step);
    const QString plain = stem + u'.' + ending;
    const int number = ++piece().paths[plain];
    const QString whole = number == 1 ? plain : QStringLiteral("%1-%2.%3").arg(stem, QString::number(number), ending);
    if (whole.size() > imports::LongestName)
        return find(Sort::BadName);
    const QByteArray digest = bytesOf(sha256(bytes)).toByteArray();
    run.artifacts.push_back({whole, QStringLiteral("%1#byte=%2").arg(m_file.section(u'/', -1), QString::number(m_byte)),
                             static_cast<qint64>(bytes.size()), digest});
    if (bytes.size() > ImportedContent::Largest || bytes.size() > m_contentsLeft) {
        find(Sort::WithoutContent);
    } else {
        m_contentsLeft -= bytes.size();
        run.contents.push_back({digest, bytes.toByteArray()});
    }
    piece().news = true;
    m_news = true;
}

void EventRun::addHparams(QByteArrayView content)
{
    auto hparams = readHparams(content);
    if (!hparams)
        return find(Sort::BadHparams);
    if (hparams->started) {
        m_hparams.started = true;
        m_hparams.params = std::move(hparams->params);
        m_hparams.group = hparams->group;
        m_hparams.startedAt = hparams->startedAt;
    }
    if (hparams->status)
        m_hparams.status = hparams->status;
    if (hparams->endedAt)
        m_hparams.endedAt = hparams->endedAt;
    m_news = true;
    for (Piece& each : m_pieces)
        each.news = true;
}

ImportedRun EventRun::facts(std::size_t index, bool growing, const QString& suffix) const
{
    const ImportedRun& known = m_pieces[index].run;
    ImportedRun run;
    run.externalId = m_identity + suffix;
    if (index > 0)
        run.externalId += QStringLiteral("#restart-%1").arg(index + 1);
    run.name = nameOf(index);
    run.source = known.source;
    run.startedAt = index == 0 && m_hparams.startedAt ? m_hparams.startedAt : known.startedAt;
    run.params = m_hparams.params;
    if (!m_hparams.group.isEmpty())
        run.tags.push_back({QStringLiteral("tensorboard.group_name"), m_hparams.group});
    run.artifacts = known.artifacts;
    if (index + 1 < m_pieces.size())
        return run; // an earlier piece goes on no more
    const bool open = m_hparams.started || (growing && !m_stopped);
    run.status = m_hparams.status.value_or(open ? RunStatus::Running : RunStatus::Finished);
    run.endedAt = m_hparams.endedAt;
    return run;
}

std::vector<ImportedRun> EventRun::take(bool growing, const QString& suffix)
{
    std::vector<ImportedRun> runs;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        if (m_identity.isEmpty() || !std::exchange(m_pieces[i].news, false))
            continue;
        ImportedRun& run = runs.emplace_back(facts(i, growing, suffix));
        moveNew(m_pieces[i].run.series, &ImportedSeries::points, run.series);
        moveNew(m_pieces[i].run.histograms, &ImportedHistograms::histograms, run.histograms);
        run.contents = std::exchange(m_pieces[i].run.contents, {});
    }
    m_news = false;
    return runs;
}

} // namespace assay
