// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_engineer/drift_page.h"

#include "core/base/shown_text.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/data_engineer/drift_plot.h"
#include "ui/panes/data_engineer/drift_words.h"
#include "ui/panes/history_list.h"
#include "ui/panes/read_story.h"
#include "ui/panes/time_line.h"
#include "ui/panes/two_columns.h"
#include "ui/talk/task_steps.h"
#include "ui/talk/thing_talk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"
#include "ui/widgets/whole_rows.h"

#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>

namespace assay {
namespace {

QVariant readingExtra(const DriftReading& reading, int role)
{
    return role == AddressRole ? QVariant::fromValue(Address{{}, "drift", reading.uid}) : QVariant();
}

QVariant verdictExtra(const DriftReading& reading, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, driftTone(reading.verdict));
    return tone.isValid() ? tone : readingExtra(reading, role);
}

/// Their words stand under the table, once the column is chosen.
QVariant newExtra(const DriftReading& reading, int role)
{
    if (role == Qt::ToolTipRole && reading.newKinds > 0)
        return plainToolTip(kindsWords(reading.newWords, reading.newKinds));
    return readingExtra(reading, role);
}

double figureOrNone(std::optional<double> figure)
{
    return figure.value_or(std::numeric_limits<double>::quiet_NaN());
}

QString testWords(const DriftReading& reading)
{
    if (!reading.statistic)
        return QStringLiteral("–");
    const QString figure = driftCell(reading.statistic);
    return reading.isNumber ? DriftPage::tr("KS %1").arg(figure) : DriftPage::tr("χ² %1").arg(figure);
}

QString sourceWords(const DriftSource& source)
{
    if (source.rows == 1)
        return DriftPage::tr("%1, 1 row").arg(shownText(source.name));
    const QLocale grouped(QLocale::English, QLocale::UnitedStates);
    return DriftPage::tr("%1, %2 rows").arg(shownText(source.name), grouped.toString(source.rows));
}

} // namespace

DriftPage::DriftPage(Session& session, const QString& name, QWidget* parent)
    : Page(shownText(name), parent)
    , m_session(session)
    , m_name(name)
    , m_drifted(new Chip({}))
    , m_staged(new Chip({}))
    , m_banner(new Banner)
    , m_table(dataTable(m_model, tr("Columns")))
    , m_plot(new DriftPlot)
    , m_reading(new KeyValueList)
    , m_standing(new KeyValueList)
    , m_task(pushButton(ButtonKind::Secondary, tr("Make a task…")))
    , m_useCase(pushButton(ButtonKind::Ghost, {}))
    , m_steps(new TaskSteps(session, *this))
    , m_talk(new ThingTalk(session))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("driftPage"));
    for (Chip* chip : {m_drifted, m_staged})
        addChip(chip);
    setParentPage(tr("Drift"));
    setColumns();
    m_states = new ViewStates(makeContent(), new QWidget, Skeleton::Shape::Table);
    addTab(tr("Check for drift"), m_states);
    hideTabs();
    setReason(*m_task, session.database->readOnlyReason());
    connect(m_states, &ViewStates::retryAsked, this, &DriftPage::read);
    connect(&session.events, &SessionEvents::changed, this, &DriftPage::read);
    connect(m_steps, &TaskSteps::refused, m_banner, &Banner::showError);
    connect(m_task, &QPushButton::clicked, this, &DriftPage::makeTask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DriftPage::showReading);
    connect(m_useCase, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.events.openAsked({{}, "use-case", m_story.check.useCaseUid});
    });
    read();
}

DriftPage::~DriftPage()
{
    m_storyReading.cancel();
}

Address DriftPage::address() const
{
    return {{}, "drift", m_name};
}

QWidget* DriftPage::makeContent()
{
    auto* columns = new TwoColumns(tr("Check for drift"));
    columns->left().addWidget(m_banner);
    QBoxLayout* table = nullptr;
    columns->left().addWidget(headedCard(tr("Columns"), table));
    m_table->setObjectName(QStringLiteral("driftColumns"));
    table->addWidget(m_table);
    table->addWidget(wrappedLabel(TextKind::Muted, driftIsNoDecay()));
    QBoxLayout* reading = nullptr;
    m_task->setObjectName(QStringLiteral("makeDriftTask"));
    columns->left().addWidget(headedCard(tr("The chosen column"), reading, nullptr, m_task));
    reading->addWidget(m_plot);
    reading->addWidget(m_reading);
    columns->left().addWidget(talkCard(m_talk));
    QBoxLayout* history = nullptr;
    columns->left().addWidget(headedCard(tr("History"), history));
    history->addWidget(m_history);
    columns->left().addStretch(1);
    QBoxLayout* standing = nullptr;
    m_useCase->setObjectName(QStringLiteral("openUseCase"));
    columns->right().addWidget(headedCard(tr("What was compared"), standing, nullptr, m_useCase));
    standing->addWidget(m_standing);
    columns->right().addStretch(1);
    return columns;
}

void DriftPage::setColumns()
{
    m_model.setColumns(
        {{tr("Column"), [](const DriftReading& row) { return shownText(row.column); }, {}, readingExtra},
         {tr("Verdict"),
          [](const DriftReading& row) { return driftVerdictTitle(row.verdict); },
          {},
          verdictExtra,
          [](const DriftReading& row) { return static_cast<double>(row.verdict); }},
         {tr("PSI"), [](const DriftReading& row) { return driftCell(row.index); },
          [](const DriftReading& row) { return figureOrNone(row.index); }, readingExtra},
         {tr("Floor"),
          [](const DriftReading& row) { return row.index ? driftCell(row.highestFloor) : QStringLiteral("–"); },
          [](const DriftReading& row) { return row.highestFloor; }, readingExtra},
         {tr("Test"), testWords, {}, readingExtra},
         {tr("p"), [](const DriftReading& row) { return chanceCell(row.p); },
          [](const DriftReading& row) { return figureOrNone(row.p); }, readingExtra},
         {tr("Missing"),
          missingCell,
          {},
          readingExtra,
          [](const DriftReading& row) { return row.currentMissingRate() - row.referenceMissingRate(); }},
         {tr("Outside"),
          [](const DriftReading& row) { return row.outside ? shareCell(*row.outside) : QStringLiteral("–"); },
          [](const DriftReading& row) { return figureOrNone(row.outside); }, readingExtra},
         {tr("New"), [](const DriftReading& row) { return QString::number(row.newKinds); },
          [](const DriftReading& row) { return static_cast<double>(row.newKinds); }, newExtra}});
    ChipDelegate::give(*m_table, ChipDelegate::Words::Wrapped);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // As the table has them, until a heading is clicked.
    m_table->setSortingEnabled(true);
    new WholeRows(*m_table);
}

void DriftPage::read()
{
    const qint64 now = m_session.database->clock().now();
    readStory<drift::DriftStory>(
        m_session, this, *m_states, m_storyReading, m_name,
        [name = m_name, now](db::Connection& connection) { return drift::driftStory(connection, name, now); },
        [this](const drift::DriftStory& read) { show(read); });
}

void DriftPage::show(const drift::DriftStory& story)
{
    const bool isFirst = m_story.check.uid.isEmpty();
    m_story = story;
    const DriftCheck& check = story.check;
    m_name = story.chosen.isEmpty() ? check.uid : story.chosen;
    setTitle(tr("%1 · %2").arg(check.key, shownText(check.useCaseTitle)));
    const qint64 drifted = check.count(DriftVerdict::Drifted) + check.count(DriftVerdict::MissingInCurrent);
    m_drifted->setWord(drifted > 0 ? tr("%1 drifted").arg(drifted) : tr("none drifted"),
                       drifted > 0 ? Tone::Bad : Tone::Ok);
    m_staged->setWord(check.staged ? tr("staged") : QString(), Tone::Violet);
    m_useCase->setText(tr("Open %1").arg(check.useCaseKey));
    showWhereItStands();
    keepPlace(*m_table, [&] { m_model.setRows(check.readings); });
    if (isFirst)
        chooseReading(story.chosen);
    showReading();
    m_talk->show({"drift", check.uid});
    m_history->setHistory(story.history, story.asOf);
}

/// By its uid; the first that needs work where that is empty, or else the first.
void DriftPage::chooseReading(const QString& uid)
{
    int chosen = 0;
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const DriftReading& reading = m_model.row(row);
        if (uid.isEmpty() ? needsWork(reading.verdict) : reading.uid == uid)
            chosen = row;
    }
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(chosen, 0));
}

const DriftReading* DriftPage::reading() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_model.rowCount() ? &m_model.row(current.row()) : nullptr;
}

void DriftPage::showReading()
{
    const DriftReading* chosen = reading();
    m_task->setVisible(chosen);
    m_plot->setVisible(chosen);
    if (!chosen)
        return m_reading->setLines({});
    std::vector<KeyValueList::Line> lines = readingLines(m_story.check, *chosen);
    lines.insert(lines.begin(), {tr("Column"), shownText(chosen->column)});
    if (const auto made = m_story.tasks.find(chosen->uid); made != m_story.tasks.end()) {
        for (const Task& task : made->second)
            lines.push_back({task.key, tr("%1 (%2)").arg(shownText(task.title), taskStateTitle(task.state))});
    }
    m_reading->setLines(lines);
    m_plot->setBins(shownText(chosen->column), chosen->bins);
}

void DriftPage::makeTask()
{
    if (const DriftReading* chosen = reading())
        m_steps->makeNew({"drift", chosen->uid},
                         tr("%1 · %2 in %3")
                             .arg(m_story.check.key, shownText(chosen->column), shownText(m_story.check.useCaseTitle)));
}

void DriftPage::showWhereItStands()
{
    const DriftCheck& check = m_story.check;
    std::vector<KeyValueList::Line> lines{
        {tr("Use case"), QStringLiteral("%1 · %2").arg(check.useCaseKey, shownText(check.useCaseTitle))}};
    if (!check.release.isEmpty())
        lines.push_back({tr("Release"), shownText(check.release)});
    lines.push_back({tr("Reference"), sourceWords(check.reference)});
    lines.push_back({tr("Its SHA-256"), QString::fromLatin1(toHex(check.reference.sha256)), true});
    lines.push_back({tr("Current"), sourceWords(check.current)});
    lines.push_back({tr("Its SHA-256"), QString::fromLatin1(toHex(check.current.sha256)), true});
    lines.push_back({tr("Numbers are put into"), driftPolicyTitle(check.policy)});
    lines.push_back({tr("Watch from"), driftFigure(check.limits.watch)});
    lines.push_back({tr("Drifted from"), driftFigure(check.limits.drifted)});
    lines.push_back({tr("Checked by"), shownText(check.by.name)});
    lines.push_back(timeLine(tr("Checked"), check.at, m_story.asOf));
    if (!check.note.isEmpty())
        lines.push_back({tr("Note"), shownParagraphs(check.note)});
    m_standing->setLines(lines);
}

} // namespace assay
