// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/wandb/wandb_run.h"

#include "core/base/text.h"
#include "core/importers/wandb/wandb_values.h"

#include <cmath>

namespace assay {
namespace {

constexpr std::size_t alertLimit = 1000;
constexpr int objectDepthLimit = 32;

/// The names of the texts in a RunRecord by their fields; empty for others.
QString nameOfRunText(quint32 field)
{
    switch (field) {
    case 2:
        return QStringLiteral("entity");
    case 3:
        return QStringLiteral("project");
    case 6:
        return QStringLiteral("group");
    case 7:
        return QStringLiteral("jobType");
    case 8:
        return QStringLiteral("name");
    case 9:
        return QStringLiteral("notes");
    case 12:
        return QStringLiteral("sweep");
    default:
        return {};
    }
}

/// The names of the texts in an EnvironmentRecord by their fields, those that wandb-metadata.json has; empty for others.
QString nameOfEnvironmentText(quint32 field)
{
    switch (field) {
    case 1:
        return QStringLiteral("os");
    case 2:
        return QStringLiteral("python");
    case 6:
        return QStringLiteral("program");
    case 10:
        return QStringLiteral("email");
    case 11:
        return QStringLiteral("root");
    case 12:
        return QStringLiteral("host");
    case 13:
        return QStringLiteral("username");
    case 14:
        return QStringLiteral("executable");
    case 18:
        return QStringLiteral("gpu");
    default:
        return {};
    }
}

} // namespace

WandbRun::WandbRun(QString id)
    : m_id(std::move(id))
{
}

void WandbRun::beginLog(const QString& name, const QString& filesFolder)
{
    if (m_log == name)
        return;
    m_log = name;
    m_filesFolder = filesFolder;
    m_clockStart.reset();
    m_exitCode.reset(); // a run that ended and is resumed is running again
}

void WandbRun::take(QByteArrayView record, qint64 at, IssueList& issues)
{
    m_at = at;
    if (!eachWandbField(record, [&](const WireField& field) {
            if (field.type == WireField::Type::Bytes)
                takeKind(field, issues);
        }))
        damaged(issues);
}

void WandbRun::takeKind(const WireField& field, IssueList& issues)
{
    switch (static_cast<WandbKind>(field.number)) {
    case WandbKind::History:
        return history(field.bytes, issues);
    case WandbKind::Stats:
        return stats(field.bytes, issues);
    case WandbKind::Summary:
        return table(field.bytes, m_summary, issues);
    case WandbKind::Config:
        return table(field.bytes, m_config, issues);
    case WandbKind::Run:
        return run(field.bytes, issues);
    case WandbKind::Files:
        return files(field.bytes);
    case WandbKind::Metric:
        return m_metrics.take(field.bytes) ? void() : damaged(issues);
    case WandbKind::Environment:
        return environment(field.bytes);
    case WandbKind::Alert:
        return alert(field.bytes);
    case WandbKind::Exit:
        return exit(field.bytes);
    case WandbKind::Output:
    case WandbKind::OutputRaw:
        return timeOf(field.bytes);
    }
}

QString WandbRun::place() const
{
    return Text::tr("%1, byte %2").arg(m_log, QString::number(m_at));
}

void WandbRun::damaged(IssueList& issues) const
{
    issues.add(place(),
               Text::tr("The record is damaged although its checksum fits; what could be read of it is kept."));
}

void WandbRun::seen(std::optional<qint64> time)
{
    m_lastTime = std::max(m_lastTime, time.value_or(0));
}

/// Adds an item with a name to `items`; one without is counted. False where it is damaged.
bool WandbRun::takeItem(QByteArrayView message, std::vector<WandbItem>& items)
{
    auto item = wandbItem(message);
    if (!item)
        return false;
    if (item->key.isEmpty())
        ++m_skippedValues;
    else
        items.push_back(std::move(*item));
    return true;
}

void WandbRun::history(QByteArrayView record, IssueList& issues)
{
    std::vector<WandbItem> items;
    std::optional<qint64> step;
    std::optional<qint64> time;
    bool itemsWhole = true;
    const bool whole = eachWandbField(record, [&](const WireField& field) {
        if (field.number == 2)
            (void)eachWandbField(
                field.bytes, [&step](const WireField& one) { step = one.number == 1 ? one.signedInteger() : step; });
        else if (field.number == 1)
            itemsWhole = takeItem(field.bytes, items) && itemsWhole;
    });
    for (const WandbItem& item : items) {
        if (item.key == u"_step" && !step)
            step = readInteger(item.json);
        else if (item.key == u"_timestamp")
            time = wandbMilliseconds(wandbNumber(item.json).value);
    }
    if (!whole || !itemsWhole)
        damaged(issues);
    const MetricPoint point{step.value_or(m_rows), time.value_or(0), 0};
    for (const WandbItem& item : items) {
        if (!item.key.startsWith(u'_'))
            value(item.key, item.json, point, issues);
    }
    ++m_rows;
    m_lastStep = std::max(m_lastStep, point.step);
    seen(time);
}

void WandbRun::stats(QByteArrayView record, IssueList& issues)
{
    std::optional<qint64> time;
    std::vector<WandbItem> items;
    bool itemsWhole = true;
    const bool whole = eachWandbField(record, [&](const WireField& field) {
        if (field.number == 2)
            time = wandbTime(field.bytes);
        else if (field.number == 3)
            itemsWhole = takeItem(field.bytes, items) && itemsWhole;
    });
    if (!whole || !itemsWhole)
        damaged(issues);
    if (time && !m_clockStart)
        m_clockStart = time;
    const qint64 seconds = time ? (*time - *m_clockStart) / 1000 : 0;
    for (const WandbItem& item : items)
        value(QStringLiteral("system/") + item.key, item.json, {seconds, time.value_or(0), 0}, issues);
    seen(time);
}

void WandbRun::value(const QString& key, QByteArrayView json, MetricPoint point, IssueList& issues)
{
    const NumberReading read = wandbNumber(json);
    if (read.kind != NumberReading::Kind::NotNumber)
        return number(key, read, point, issues);
    if (!json.trimmed().startsWith('{')) {
        ++m_skippedValues;
        return;
    }
    const auto parsed = readWandbJson(json);
    if (!parsed)
        issues.add(place(), Text::tr("The value of %1 is no JSON: %2").arg(key.left(64), parsed.error().message));
    else
        object(key, *parsed, point, issues);
}

void WandbRun::number(const QString& key, const NumberReading& number, MetricPoint point, IssueList& issues)
{
    if (number.kind == NumberReading::Kind::Overflow) {
        issues.add(place(), Text::tr("A value of %1 is too large to be read as written and is left out.").arg(key));
        return;
    }
    point.value = number.value;
    m_points.add(key, point);
}

void WandbRun::object(const QString& key, const JsonValue& object, MetricPoint point, IssueList& issues)
{
    const QString type = wandbType(object);
    if (type == u"histogram") {
        auto histogram = wandbHistogram(object);
        if (!histogram) {
            issues.add(place(), histogram.error().message);
            return;
        }
        histogram->step = point.step;
        histogram->time = point.time;
        return m_points.add(key, std::move(*histogram));
    }
    if (!type.isEmpty()) {
        const auto names = wandbFiles(object);
        for (const QString& name : names)
            m_files.add(m_filesFolder, name, WandbFiles::Need::Logged);
        m_skippedValues += names.empty() ? 1 : 0;
        return;
    }
    if (key.size() > LongestKey) {
        ++m_skippedValues;
        return;
    }
    for (std::size_t i = 0; i < object.names().size(); ++i) {
        const JsonValue& item = object.items()[i];
        const QString name = key + u'.' + object.names()[i];
        const NumberReading read = wandbNumber(item);
        if (read.kind != NumberReading::Kind::NotNumber)
            number(name, read, point, issues);
        else if (item.isObject() && name.count(u'.') < objectDepthLimit)
            this->object(name, item, point, issues);
        else
            ++m_skippedValues;
    }
}

/// Config and summary: what to set and what to take away.
void WandbRun::table(QByteArrayView record, WandbTable& into, IssueList& issues)
{
    std::vector<WandbItem> items;
    bool itemsWhole = true;
    const bool whole = eachWandbField(record, [&](const WireField& field) {
        if (field.number > 2)
            return;
        items.clear();
        itemsWhole = takeItem(field.bytes, items) && itemsWhole;
        for (const WandbItem& item : items) {
            if (field.number == 2)
                into.remove(item.key);
            else
                setEntry(item, into, issues);
        }
    });
    if (!whole || !itemsWhole)
        damaged(issues);
}

void WandbRun::setEntry(const WandbItem& item, WandbTable& into, IssueList& issues) const
{
    auto parsed = readWandbJson(item.json);
    if (parsed)
        into.set(item.key, std::move(*parsed));
    else
        issues.add(place(), Text::tr("The value of %1 is no JSON: %2").arg(item.key.left(64), parsed.error().message));
}

void WandbRun::run(QByteArrayView record, IssueList& issues)
{
    qint64 runtime = 0;
    std::optional<qint64> start;
    m_tags.clear();
    const bool whole = eachWandbField(record, [&](const WireField& field) {
        if (field.number == 4)
            table(field.bytes, m_config, issues);
        else if (field.number == 5)
            table(field.bytes, m_summary, issues);
        else if (field.number == 17)
            start = wandbTime(field.bytes);
        else if (field.number == 20)
            runtime = field.signedInteger();
        else if (field.number == 21)
            repository(field.bytes);
        else
            runText(field);
    });
    if (!whole)
        damaged(issues);
    if (!start)
        return;
    m_startedAt = std::min(m_startedAt.value_or(*start), *start);
    // A resumed run goes on with the seconds that it had run before.
    if (!m_clockStart && runtime >= 0 && runtime < *start / 1000)
        m_clockStart = *start - runtime * 1000;
}

void WandbRun::runText(const WireField& field)
{
    const QString text = QString::fromUtf8(field.bytes);
    const QString name = nameOfRunText(field.number);
    if (!name.isEmpty())
        m_texts.insert(name, text);
    else if (field.number == 1)
        m_id = text.isEmpty() ? m_id : text;
    else if (field.number == 10)
        m_tags.push_back(text);
    else if (field.number == 13)
        setEnvironment(QStringLiteral("host"), text);
}

void WandbRun::setEnvironment(const QString& name, const QString& value)
{
    if (!value.isEmpty() && !m_environment.contains(name))
        m_environment.insert(name, value);
}

void WandbRun::files(QByteArrayView record)
{
    (void)eachWandbField(record, [&](const WireField& item) {
        if (item.number != 1)
            return;
        (void)eachWandbField(item.bytes, [&](const WireField& field) {
            if (field.number == 1)
                m_files.add(m_filesFolder, QString::fromUtf8(field.bytes), WandbFiles::Need::Saved);
        });
    });
}

void WandbRun::repository(QByteArrayView message)
{
    (void)eachWandbField(message, [&](const WireField& field) {
        if (field.number == 1 || field.number == 2)
            m_environment.insert(field.number == 1 ? QStringLiteral("remote") : QStringLiteral("commit"),
                                 QString::fromUtf8(field.bytes));
    });
}

void WandbRun::environment(QByteArrayView record)
{
    QStringList arguments;
    (void)eachWandbField(record, [&](const WireField& field) {
        const QString name = nameOfEnvironmentText(field.number);
        const QString text = QString::fromUtf8(field.bytes);
        if (field.number == 5)
            arguments.push_back(text);
        else if (field.number == 9)
            repository(field.bytes);
        else if (!name.isEmpty() && !text.isEmpty())
            m_environment.insert(name, text);
    });
    m_hasEnvironment = true;
    if (!arguments.isEmpty())
        m_environment.insert(QStringLiteral("args"), arguments.join(u' '));
}

void WandbRun::alert(QByteArrayView record)
{
    QString title;
    QString text;
    QString level;
    (void)eachWandbField(record, [&](const WireField& field) {
        if (field.number >= 1 && field.number <= 3)
            (field.number == 1 ? title : field.number == 2 ? text : level) = QString::fromUtf8(field.bytes);
    });
    if (m_alerts.size() < alertLimit)
        m_alerts.push_back({QStringLiteral("wandb.alert.%1").arg(m_alerts.size() + 1),
                            QStringLiteral("%1 %2: %3").arg(level, title, text).trimmed()});
    else
        ++m_skippedValues;
}

/// Of several exit records the last one counts: it is written when the program really ends.
void WandbRun::exit(QByteArrayView record)
{
    m_exitCode = 0;
    (void)eachWandbField(record, [&](const WireField& field) {
        if (field.number == 1)
            m_exitCode = field.signedInteger();
        else if (field.number == 2)
            m_runtime = field.signedInteger();
    });
}

void WandbRun::timeOf(QByteArrayView record)
{
    (void)eachWandbField(record, [&](const WireField& field) {
        if (field.number == 2)
            seen(wandbTime(field.bytes));
    });
}

} // namespace assay
