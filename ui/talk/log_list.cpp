// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/log_list.h"

#include "core/base/shown_text.h"
#include "core/things/log_export.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/talk/undo_line.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint_controls.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QComboBox>
#include <QDate>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int BrokenRole = Qt::UserRole + 1;
constexpr int dayFieldWidth = 138;
constexpr int logWidths[] = {64, 148, 116, 166, 220}; // Of all columns but the last two.
constexpr int sentenceWidth = 260;
constexpr int mostKept = 10'000; ///< Rows; whoever stays longer at the end of the list begins again at its top.

enum LogColumn { LogSeq, LogAt, LogWho, LogKind, LogThing, LogWhat, LogReason };

/// Entries that cannot be read stand in red.
class LogDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QRect inside = paint::tableCell(*painter, option);
        const Palette& colors = currentPalette();
        if (index.data(BrokenRole).toBool())
            painter->setPen(colors.words(Tone::Bad));
        else if (index.column() == LogKind || index.column() == LogAt || index.column() == LogReason)
            painter->setPen(colors.muted);
        const int align = index.data(Qt::TextAlignmentRole).toInt();
        painter->drawText(inside, (align & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

QVariant logExtra(const LogLine& line, int role)
{
    switch (role) {
    case AddressRole:
        return line.address.kind.isEmpty() ? QVariant() : QVariant::fromValue(line.address);
    case RowKeyRole: // Many entries are about one thing.
        return QString::number(line.seq);
    case BrokenRole:
        return line.isBroken;
    case Qt::ToolTipRole: {
        QStringList lines{LogList::tr("Entry %1, %2").arg(line.seq).arg(exactTime(line.at)), shownLine(line.sentence)};
        if (!line.role.isEmpty())
            lines << LogList::tr("as %1").arg(line.role);
        if (!line.reason.isEmpty())
            lines << LogList::tr("Reason: %1").arg(shownLine(line.reason));
        for (const FormerWords& former : line.former)
            lines << LogList::tr("%1, before: %2").arg(shownText(former.field), shownLine(former.text));
        lines << QStringLiteral("%1 · %2 · %3").arg(line.verb, line.entity, line.entityId);
        return plainToolTip(lines.join(u'\n'));
    }
    default:
        return {};
    }
}

/// The start of a typed day in UTC. Nothing for no day.
std::optional<qint64> startOfDay(const QString& text)
{
    const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) : std::nullopt;
}

bool isDayOrNothing(const QLineEdit& field)
{
    return field.text().trimmed().isEmpty() || startOfDay(field.text());
}

/// Fills a choice anew and keeps what was chosen.
void fillChoice(QComboBox& box, const QString& all, const std::vector<std::pair<QString, QString>>& entries)
{
    const QString chosen = box.currentData().toString();
    const QSignalBlocker silence(box);
    box.clear();
    box.addItem(all, QString());
    for (const auto& [title, value] : entries)
        box.addItem(title, value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

LogList::LogList(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(new QLineEdit)
    , m_person(new QComboBox)
    , m_entity(new QComboBox)
    , m_verb(new QComboBox)
    , m_from(dayField(QStringLiteral("logFrom"), tr("from 2026-01-31")))
    , m_until(dayField(QStringLiteral("logUntil"), tr("to 2026-12-31")))
    , m_count(textLabel(TextKind::Note, {}))
    , m_typing(new QTimer(this))
{
    setColumns();
    m_table = dataTable(m_model, tr("Entries of the log"));
    m_table->setObjectName(QStringLiteral("logEntries"));
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, m_table, [this, isFitted = false]() mutable {
        if (isFitted)
            return; // Somebody may have given them others since.
        for (int column = 0; column < static_cast<int>(std::size(logWidths)); ++column)
            m_table->setColumnWidth(column, logWidths[column]);
        m_table->setColumnWidth(LogWhat, sentenceWidth);
        isFitted = m_model.rowCount() > 0;
    });
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::inside, 1, metrics::inside);
    inside->setSpacing(metrics::inside);
    inside->addWidget(makeFilter());
    auto* none = new EmptyState("log", tr("No entry passes"),
                                tr("Take words or days out of the filter to see more of the log."));
    m_states = new ViewStates(m_table, none, Skeleton::Shape::Table);
    inside->addWidget(m_states, 1);
    m_count->setObjectName(QStringLiteral("logCount"));
    m_undo = new UndoLine(session, *m_table);
    auto* under = new QHBoxLayout;
    under->setContentsMargins(13, 0, 13, 0);
    under->setSpacing(metrics::between);
    under->addWidget(m_count);
    under->addWidget(m_undo, 1);
    inside->addLayout(under);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &LogList::read);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogList::chooseEntry);
    connect(m_states, &ViewStates::retryAsked, this, &LogList::read);
    connect(&session.events, &SessionEvents::changed, this, &LogList::refresh);
}

LogList::~LogList()
{
    m_reading.cancel();
}

void LogList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void LogList::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    readChoices();
    read();
}

void LogList::setColumns()
{
    using Row = LogLine;
    m_model.setColumns({{tr("Entry"), [](const Row& row) { return QString::number(row.seq); },
                         [](const Row& row) { return static_cast<double>(row.seq); }, logExtra},
                        {tr("Time (UTC)"), [](const Row& row) { return minuteText(row.at); }, {}, logExtra},
                        {tr("Person"), [](const Row& row) { return shownText(row.person); }, {}, logExtra},
                        {tr("Kind"), [](const Row& row) { return row.kind; }, {}, logExtra},
                        {tr("Thing"), [](const Row& row) { return shownText(row.thing); }, {}, logExtra},
                        {tr("What"), [](const Row& row) { return shownText(row.sentence); }, {}, logExtra},
                        {tr("Reason"), [](const Row& row) { return shownText(row.reason); }, {}, logExtra}});
}

QLineEdit* LogList::dayField(const QString& name, const QString& hint)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setFixedWidth(dayFieldWidth);
    return field;
}

QWidget* LogList::makeFilter()
{
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setPlaceholderText(tr("Words"));
    m_words->setAccessibleName(tr("Words that an entry holds"));
    m_words->setClearButtonEnabled(true);
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(m_words, 1);
    auto* choices = new QHBoxLayout; // In a row of their own: what they offer is long in some languages.
    choices->setSpacing(metrics::inside);
    const std::tuple<QComboBox*, const char*, QString> boxes[] = {{m_person, "logPerson", tr("Person who acted")},
                                                                  {m_entity, "logKind", tr("Kind of thing")},
                                                                  {m_verb, "logVerb", tr("What was done")}};
    for (const auto& [box, name, title] : boxes) {
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(title);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(11);
        choices->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &LogList::follow);
    }
    row->addWidget(m_from);
    row->addWidget(m_until);
    QPushButton* save = pushButton(ButtonKind::Secondary, tr("Export CSV…"));
    save->setObjectName(QStringLiteral("exportLog"));
    save->setToolTip(tr("All entries that pass, also those beyond what is listed"));
    row->addWidget(save);
    for (QLineEdit* field : {m_words, m_from, m_until})
        connect(field, &QLineEdit::textChanged, this, &LogList::follow);
    connect(save, &QPushButton::clicked, this, &LogList::save);
    auto* tools = new QWidget;
    auto* rows = new QVBoxLayout(tools);
    rows->setContentsMargins(13, 0, 13, 0);
    rows->setSpacing(metrics::inside);
    rows->addLayout(row);
    rows->addLayout(choices);
    showChoices({});
    return tools;
}

void LogList::readChoices()
{
    m_session.fetch<LogChoices>(
        tr("Reading the log"), this, [](db::Connection& connection) { return logChoices(connection); },
        [this](const LogChoices& choices) { showChoices(choices); });
}

void LogList::showChoices(const LogChoices& choices)
{
    std::vector<std::pair<QString, QString>> people;
    for (const NamedPerson& person : choices.people)
        people.emplace_back(shownText(person.name), person.uid);
    std::vector<std::pair<QString, QString>> entities;
    for (const QString& entity : choices.entities)
        entities.emplace_back(logKindTitle(entity), entity);
    std::vector<std::pair<QString, QString>> verbs;
    for (const QString& verb : choices.verbs)
        verbs.emplace_back(QString(verb).replace(u'_', u' '), verb);
    fillChoice(*m_person, tr("Everybody"), people);
    fillChoice(*m_entity, tr("Every kind"), entities);
    fillChoice(*m_verb, tr("Every change"), verbs);
}

QString LogList::problem() const
{
    if (!isDayOrNothing(*m_from) || !isDayOrNothing(*m_until))
        return tr("Write a day as in 2026-03-31. The list stays as it was.");
    const LogFilter now = filter();
    return now.from && now.until && *now.from >= *now.until ? tr("The last day is before the first one.") : QString();
}

void LogList::follow()
{
    if (const QString fault = problem(); !fault.isEmpty()) {
        m_typing->stop();
        m_count->setText(fault);
        return;
    }
    m_typing->start();
}

LogFilter LogList::filter() const
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    LogFilter filter;
    filter.words = m_words->text().trimmed();
    filter.person = m_person->currentData().toString();
    filter.entity = m_entity->currentData().toString();
    filter.verb = m_verb->currentData().toString();
    filter.from = startOfDay(m_from->text());
    if (const std::optional<qint64> last = startOfDay(m_until->text()))
        filter.until = *last + day;
    return filter;
}

void LogList::read()
{
    if (!problem().isEmpty())
        return;
    m_reading.cancel();
    m_states->showLoading();
    const std::optional<qint64> downTo = filter() == m_shown ? oldestLookedAt() : std::nullopt;
    m_reading = startJob<LogLines>(
        &m_session.reads,
        [database = m_session.database.get(), wanted = filter(), downTo](JobContext<LogLines>& context) {
            return database->read([&](db::Connection& connection) {
                return logLines(
                    connection, wanted, listed, [&](const ReadProgress&) { return !context.cancelled(); }, downTo);
            });
        });
    m_session.jobs.follow(tr("Reading the log"), QFuture<void>(m_reading), JobKind::Background);
    whenDone(m_reading, this, [this, wanted = filter()](const Result<LogLines>& found) {
        m_states->showResult(found, [this, &wanted](const LogLines& lines) {
            m_shown = wanted;
            take(lines);
            return !lines.lines.empty();
        });
    });
}

/// What comes in takes nothing away below: neither the row that is chosen nor what is in sight.
std::optional<qint64> LogList::oldestLookedAt() const
{
    if (m_model.rowCount() < listed)
        return std::nullopt;
    const int lowest = m_table->rowAt(m_table->viewport()->height() - 1);
    const int row = std::max(lowest < 0 ? m_model.rowCount() - 1 : lowest, m_table->currentIndex().row());
    return row < mostKept ? std::optional(m_model.row(row).seq) : std::nullopt;
}

void LogList::take(const LogLines& found)
{
    const QLocale grouped(QLocale::English, QLocale::UnitedStates);
    const auto shown = static_cast<qint64>(found.lines.size());
    const QString passing = grouped.toString(found.matches);
    const QString all = grouped.toString(found.size);
    m_count->setText(shown < found.matches
                         ? tr("The newest %1 of %2 that pass, of %3 entries. Export writes all that pass.")
                               .arg(grouped.toString(shown), passing, all)
                         : tr("%1 of %2 entries").arg(passing, all));
    keepPlace(*m_table, [&] { m_model.setRows(found.lines); });
    chooseEntry();
}

void LogList::chooseEntry()
{
    const QModelIndex current = m_table->currentIndex();
    m_undo->setEntry(current.isValid() ? std::optional(m_model.row(current.row()).seq) : std::nullopt);
}

void LogList::save()
{
    if (!problem().isEmpty())
        return;
    const QString path =
        fileToSave(this, tr("Save the entries that pass"), QStringLiteral("log.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const auto job = startJob<void>(
        &m_session.reads, [path, database = m_session.database.get(), wanted = filter()](JobContext<void>& context) {
            return exportLog(*database, wanted, path, [&context](const ReadProgress& progress) {
                context.progress(
                    progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : 0);
                return !context.cancelled();
            });
        });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT m_session.events.failed(written.error());
    });
}

} // namespace assay
