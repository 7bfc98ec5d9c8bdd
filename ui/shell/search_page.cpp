// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_page.h"

#include "ui/models/kept_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace assay {
namespace {

constexpr int mostHits = 200;
constexpr int pauseWhileTyping = 120; ///< Milliseconds.
constexpr int excerptColumn = 2;
constexpr int titleWidth = 280;
constexpr int kindWidth = 120;

} // namespace

SearchPage::SearchPage(Session& session, QWidget* parent)
    : Page(tr("Search"), parent)
    , m_session(session)
    , m_field(new QLineEdit)
    , m_fault(textLabel(TextKind::Bad, {}))
    , m_pause(new QTimer(this))
    , m_count(new Chip({}))
    , m_model(session.database->clock())
    , m_nothing(new EmptyState("search", {}, {}))
{
    addChip(m_count);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addWidget(makeQuestion());
    m_states = new ViewStates(makeHits(), m_nothing, Skeleton::Shape::Table);
    layout->addWidget(m_states, 1);
    addTab(tr("Search"), content);
    hideTabs();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseWhileTyping);
    connect(m_field, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        ask();
        m_table->setFocus();
    });
    connect(m_pause, &QTimer::timeout, this, &SearchPage::ask);
    connect(m_states, &ViewStates::retryAsked, this, &SearchPage::ask);
    connect(&session.events, &SessionEvents::changed, this, &SearchPage::ask);
    ask();
}

SearchPage::~SearchPage()
{
    m_asking.cancel();
}

QWidget* SearchPage::makeQuestion()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, metrics::between, 16, metrics::between);
    layout->setSpacing(metrics::inside);
    m_field->setObjectName(QStringLiteral("question"));
    m_field->setAccessibleName(tr("Search everything that is written"));
    m_field->setPlaceholderText(tr("Words, \"whole phrases\", type: state: owner: role: is: before: after:"));
    m_field->setClearButtonEnabled(true);
    m_field->setTextMargins(0, 2, 0, 2);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    layout->addWidget(m_field);
    auto* hints = new QHBoxLayout;
    hints->setSpacing(metrics::unit);
    hints->addWidget(textLabel(TextKind::Note, tr("Narrow by")));
    layout->addLayout(hints);
    for (const QString& example : searchExamples()) {
        QPushButton* hint = pushButton(ButtonKind::Ghost, example);
        hint->setAccessibleName(tr("Narrow by %1").arg(example));
        connect(hint, &QPushButton::clicked, this, [this, example] { addOperator(example); });
        hints->addWidget(hint);
    }
    hints->addStretch();
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout->addWidget(m_fault);
    return card;
}

QWidget* SearchPage::makeHits()
{
    auto* place = new QWidget;
    auto* around = new QVBoxLayout(place);
    around->setContentsMargins({});
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    m_table = dataTable(m_model, tr("What was found"));
    m_table->setObjectName(QStringLiteral("hits"));
    m_table->installEventFilter(this);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(excerptColumn, QHeaderView::Stretch);
    HitsModel::giveHeadings(*m_table);
    m_table->setColumnWidth(0, kindWidth);
    m_table->setColumnWidth(1, titleWidth);
    inside->addWidget(m_table);
    around->addWidget(card, 1, Qt::AlignTop);
    return place;
}

/// Puts an operator behind what stands there, its value chosen, so that the next letter replaces it.
void SearchPage::addOperator(const QString& example)
{
    const QString before = m_field->text().trimmed();
    const QString lead = before.isEmpty() ? QString() : before + u' ';
    m_field->setText(lead + example);
    const qsizetype value = lead.size() + example.indexOf(u':') + 1;
    m_field->setSelection(static_cast<int>(value), static_cast<int>(m_field->text().size() - value));
    m_field->setFocus();
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event)
{
    // By itself a table begins with its first row, which is a heading, and stays where it is.
    const bool isBefore = watched == m_field || (watched == m_table && !m_table->currentIndex().isValid());
    if (isBefore && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down
        && m_model.firstHit() >= 0) {
        m_table->setFocus();
        m_table->selectRow(m_model.firstHit());
        return true;
    }
    return Page::eventFilter(watched, event);
}

bool SearchPage::open(const Address& address)
{
    if (address.kind != id)
        return false;
    if (!address.key.isEmpty()) {
        m_field->setText(address.key);
        ask(); // Nobody is typing.
    }
    m_field->setFocus();
    m_field->selectAll();
    return true;
}

Address SearchPage::address() const
{
    return {{}, id, m_field->text().trimmed()};
}

void SearchPage::ask()
{
    m_pause->stop();
    m_asking.cancel();
    const Result<SearchQuery> query = parseSearch(m_field->text());
    m_fault->setVisible(!query);
    if (!query)
        return m_fault->setText(query.error().message);
    if (query->empty())
        return sayNothing(
            tr("Search everything that is written"),
            tr("Titles, texts, comments, framings, reports, decisions, notes and tags of the whole project. "
               "Chinese is found by any characters that stand together."));
    m_states->showLoading();
    db::Database* database = m_session.database.get();
    SearchIndex* index = &m_session.search;
    const SearchWish wish{m_session.actor.person, mostHits, database->clock().now()};
    m_asking = startJob<SearchAnswer>(&m_session.reads, [=, query = *query](JobContext<SearchAnswer>&) {
        return index->find(*database, query, wish);
    });
    m_session.jobs.follow(tr("Searching"), QFuture<void>(m_asking), JobKind::Background);
    whenDone(m_asking, this, [this](const Result<SearchAnswer>& answer) {
        if (!answer)
            return m_states->showError(answer.error());
        show(*answer);
    });
}

void SearchPage::show(const SearchAnswer& answer)
{
    if (answer.hits.empty())
        return sayNothing(tr("Nothing holds all of this"),
                          tr("Try fewer words or other beginnings of words; operators narrow what is found."));
    const auto found = static_cast<int>(answer.hits.size());
    m_count->setWord(answer.more      ? tr("first %1").arg(found)
                         : found == 1 ? tr("1 thing")
                                      : tr("%1 things").arg(found),
                     Tone::Neutral);
    m_count->show();
    keepPlace(*m_table, [&] {
        m_model.setRows(groupedHits(answer.hits));
        m_model.spread(*m_table);
    });
    if (std::exchange(m_shownFor, m_field->text()) != m_field->text())
        m_table->scrollToTop(); // The best of what is found now.
    m_states->showContent();
}

void SearchPage::sayNothing(const QString& title, const QString& sentence)
{
    m_count->hide();
    m_model.setRows({});
    m_nothing->setTitle(title);
    m_nothing->setSentence(sentence);
    m_states->showEmpty();
}

} // namespace assay
