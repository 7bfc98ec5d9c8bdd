// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scans/scan_page.h"

#include "core/base/moment.h"
#include "core/base/shown_text.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/save_table.h"
#include "ui/panes/time_line.h"
#include "ui/panes/two_columns.h"
#include "ui/scans/scan_tones.h"
#include "ui/talk/task_steps.h"
#include "ui/talk/thing_talk.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"
#include "ui/widgets/words_filter.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace assay {
namespace {

using scans::FollowedResult;

constexpr std::array allResultStates{ScanResultState::New, ScanResultState::Known, ScanResultState::Suppressed,
                                     ScanResultState::Fixed};
constexpr qsizetype longestTip = 2'000; ///< Characters of a message in a tool tip.

QVariant resultExtra(const FollowedResult& row, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "scan-result", row.result.uid});
    if (role == Qt::ToolTipRole)
        return plainToolTip(shownParagraphs(row.result.message.left(longestTip)));
    return {};
}

QVariant placeExtra(const FollowedResult& row, int role)
{
    if (role == KeepsEndRole)
        return true;
    const bool hasPlace = role == Qt::ToolTipRole && !row.result.place().isEmpty();
    return hasPlace ? plainToolTip(shownText(row.result.place())) : resultExtra(row, role);
}

QVariant levelExtra(const FollowedResult& row, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, levelTone(row.result.level));
    return tone.isValid() ? tone : resultExtra(row, role);
}

QVariant standingExtra(const FollowedResult& row, int role)
{
    const QVariant tone = toneFor(role, ChipToneRole, resultTone(row.state));
    return tone.isValid() ? tone : resultExtra(row, role);
}

QString wordsOrDash(const QString& words)
{
    return words.isEmpty() ? QStringLiteral("–") : shownText(words);
}

std::vector<Column<FollowedResult>> resultColumns()
{
    return {
        {ScanPage::tr("Level"),
         [](const FollowedResult& row) { return scanLevelTitle(row.result.level); },
         {},
         levelExtra,
         [](const FollowedResult& row) { return static_cast<double>(row.result.level); }},
        {ScanPage::tr("State"),
         [](const FollowedResult& row) { return scanResultStateTitle(row.state); },
         {},
         standingExtra,
         [](const FollowedResult& row) { return static_cast<double>(row.state); }},
        {ScanPage::tr("Rule"), [](const FollowedResult& row) { return wordsOrDash(row.result.rule); }, {}, resultExtra},
        {ScanPage::tr("Message"),
         [](const FollowedResult& row) { return shownText(row.result.message.simplified()); },
         {},
         resultExtra},
        {ScanPage::tr("Place"),
         [](const FollowedResult& row) { return wordsOrDash(row.result.place()); },
         {},
         placeExtra},
        {ScanPage::tr("First seen"),
         [](const FollowedResult& row) { return ScanPage::tr("%1, %2").arg(row.firstScan, dayText(row.since)); },
         {},
         resultExtra,
         [](const FollowedResult& row) { return static_cast<double>(row.since); }}};
}

} // namespace

ScanPage::ScanPage(Session& session, const QString& name, QWidget* parent)
    : Page(shownText(name), parent)
    , m_session(session)
    , m_name(name)
    , m_outcome(new Chip({}))
    , m_staged(new Chip({}))
    , m_steps(new TaskSteps(session, *this))
    , m_banner(new Banner)
    , m_table(dataTable(m_model, tr("Results")))
    , m_choice(new Segments(tr("Which results are listed")))
    , m_task(pushButton(ButtonKind::Primary, tr("Make a task…")))
    , m_nothing(new EmptyState("software-engineering", {}, {}))
    , m_facts(new KeyValueList)
    , m_useCase(pushButton(ButtonKind::Ghost, {}))
    , m_talk(new ThingTalk(session))
    , m_history(new HistoryList)
{
    setObjectName(QStringLiteral("scanPage"));
    for (Chip* chip : {m_outcome, m_staged})
        addChip(chip);
    setParentPage(tr("Scans"));
    m_states = new ViewStates(makeResults(), m_nothing, Skeleton::Shape::Table);
    addTab(tr("Results"), m_states);
    addTab(tr("About it"), makeAbout());
    addTools();
    connect(m_states, &ViewStates::retryAsked, this, &ScanPage::read);
    connect(&session.events, &SessionEvents::changed, this, &ScanPage::read);
    connect(m_steps, &TaskSteps::refused, m_banner, &Banner::showError);
    connect(m_task, &QPushButton::clicked, this, &ScanPage::makeTask);
    connect(m_choice, &Segments::currentChanged, this, &ScanPage::list);
    connect(m_useCase, &QPushButton::clicked, this, [this] {
        const Scan& scan = m_shown.story.scan;
        const bool isOfRelease = !scan.releaseUid.isEmpty();
        Q_EMIT m_session.events.openAsked(
            {{}, isOfRelease ? "release" : "use-case", isOfRelease ? scan.releaseUid : scan.useCaseUid});
    });
    read();
}

ScanPage::~ScanPage()
{
    m_reading.cancel();
}

Address ScanPage::address() const
{
    return {{}, "scan", m_name};
}

QWidget* ScanPage::makeResults()
{
    m_model.setColumns(resultColumns());
    m_table->setObjectName(QStringLiteral("scanResults"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // As the file has them, until a heading is clicked.
    m_table->setSortingEnabled(true);
    ChipDelegate::give(*m_table);
    offerCsv(*m_table, QStringLiteral("scan.csv"), m_session);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    inside->addWidget(m_table);
    auto* place = new QWidget;
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(m_banner);
    layout->addWidget(card, 1, Qt::AlignTop);
    m_choice->setObjectName(QStringLiteral("scanResultStates"));
    m_choice->add(tr("All"));
    for (const ScanResultState state : allResultStates)
        m_choice->add(scanResultStateTitle(state));
    return place;
}

QWidget* ScanPage::makeAbout()
{
    auto* columns = new TwoColumns(tr("About it"));
    columns->left().addWidget(talkCard(m_talk));
    QBoxLayout* history = nullptr;
    columns->left().addWidget(headedCard(tr("History"), history));
    history->addWidget(m_history);
    columns->left().addStretch(1);
    QBoxLayout* facts = nullptr;
    m_useCase->setObjectName(QStringLiteral("openScanned"));
    columns->right().addWidget(headedCard(tr("What ran"), facts, nullptr, m_useCase));
    facts->addWidget(m_facts);
    columns->right().addStretch(1);
    return columns;
}

void ScanPage::addTools()
{
    QLineEdit* filter = wordsFilter(tr("Filter results"));
    connect(filter, &QLineEdit::textChanged, this,
            [this](const QString& words) { keepPlace(*m_table, [&] { m_model.setFilter(words.trimmed()); }); });
    m_task->setObjectName(QStringLiteral("taskFromResult"));
    addTabAction(0, filter);
    addTabAction(0, m_task);
}

ScanPage::Shown ScanPage::readShown(db::Connection& connection, const QString& name, qint64 now)
{
    Shown shown;
    shown.story = scans::storyOf(connection, name);
    const Address address{{}, "scan", shown.story.scan.uid};
    shown.facts = thingFacts(connection, address).value_or(ThingFacts{});
    shown.history = thingHistory(connection, address, 50);
    shown.asOf = now;
    return shown;
}

void ScanPage::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<Shown>(
        tr("Reading %1").arg(m_name), this,
        [name = m_name, now = m_session.database->clock().now()](db::Connection& connection) {
            return readShown(connection, name, now);
        },
        [this](const Result<Shown>& shown) {
            m_states->showResult(shown, [this](const Shown& read) {
                show(read);
                return !read.story.results.empty();
            });
        });
}

void ScanPage::show(const Shown& shown)
{
    m_shown = shown;
    const Scan& scan = shown.story.scan;
    m_name = scan.uid;
    setTitle(tr("%1 · %2").arg(scan.key, shownText(scan.tool)));
    m_outcome->setWord(scanOutcomeTitle(scan.outcome), outcomeTone(scan.outcome));
    m_staged->setWord(scan.staged ? tr("staged") : QString(), Tone::Violet);
    m_useCase->setText(tr("Open %1").arg(scan.releaseName.isEmpty() ? scan.useCaseKey : shownText(scan.releaseName)));
    std::vector<KeyValueList::Line> lines;
    for (const ThingFact& fact : shown.facts.facts)
        lines.push_back(fact.time ? timeLine(fact.key, *fact.time, shown.asOf)
                                  : KeyValueList::Line{fact.key, shownText(fact.value), fact.mono});
    m_facts->setLines(lines);
    m_talk->show({"scan", scan.uid});
    m_history->setHistory(shown.history, shown.asOf);
    const QString readOnly = m_session.database->readOnlyReason();
    const bool hasNone = readOnly.isEmpty() && shown.story.results.empty();
    setReason(*m_task, hasNone ? tr("There is no result to make a task from.") : readOnly,
              tr("From the result that is chosen"));
    showNothing();
    list();
}

/// What it means that there are no results: each outcome is another thing.
void ScanPage::showNothing()
{
    const Scan& scan = m_shown.story.scan;
    const QString trouble = shownText(scan.trouble.left(longestTip));
    if (scan.outcome == ScanOutcome::Failed) {
        m_nothing->setTitle(tr("The scan broke off"));
        m_nothing->setSentence(trouble.isEmpty() ? tr("The tool does not say why. Nothing can be said of the code.")
                                                 : tr("The tool says: %1").arg(trouble));
    } else if (scan.outcome == ScanOutcome::NotRun) {
        m_nothing->setTitle(tr("The scan did not run"));
        m_nothing->setSentence(tr("The file has no list of results, which is not the same as an empty one: nothing can "
                                  "be said of the code."));
    } else {
        m_nothing->setTitle(tr("Nothing was found"));
        m_nothing->setSentence(tr("The tool ran and has nothing to say."));
    }
}

void ScanPage::list()
{
    std::vector<FollowedResult> rows;
    const int chosen = m_choice->current();
    for (const FollowedResult& each : m_shown.story.results) {
        if (chosen <= 0 || each.state == allResultStates.at(static_cast<std::size_t>(chosen - 1)))
            rows.push_back(each);
    }
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); });
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void ScanPage::makeTask()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return m_banner->say(Tone::Neutral, tr("Choose the result to make a task from first."));
    m_banner->clear();
    const ScanResult& result = m_model.row(index.row()).result;
    m_steps->makeNew({"scan-result", result.uid}, result.message.simplified().left(200));
}

} // namespace assay
