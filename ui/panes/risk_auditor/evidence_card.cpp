// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/evidence_card.h"

#include "core/base/shown_text.h"
#include "core/discussion/comment_anchor.h"
#include "core/jobs/hash_progress.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/table_csv.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/digest_badge.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace assay {
namespace {

using evidence::DocumentStanding;

constexpr std::array documentWidths{104, 116, 96, 104, 116}; // Of all columns but the first, which takes the rest.
constexpr qint64 mostReadUnasked = qint64(64) * 1024 * 1024; ///< Bytes.

/// Without those that were withdrawn, which nobody reads again.
std::vector<ReleaseEvidence> standingDocuments(const evidence::EvidenceStory& story)
{
    std::vector<ReleaseEvidence> standing;
    for (const DocumentStanding& each : story.documents) {
        if (!each.document.withdrawnAt)
            standing.push_back(each.document);
    }
    return standing;
}

QString documentTip(const ReleaseEvidence& document)
{
    const QString where =
        document.location.isEmpty() ? EvidenceCard::tr("in the project's own store") : document.location;
    return QStringLiteral("%1\nsha256 %2\n%3\n%4")
        .arg(shownText(document.title), QString::fromLatin1(toHex(document.sha256)), shownText(where),
             EvidenceCard::tr("added %1 by %2").arg(exactTime(document.addedAt), shownText(document.author.name)));
}

QString countWords(int comments)
{
    return comments == 1 ? EvidenceCard::tr("1 comment") : EvidenceCard::tr("%1 comments").arg(comments);
}

QVariant documentExtra(const ReleaseEvidence& document, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "evidence", document.uid});
    if (role == Qt::ToolTipRole)
        return plainToolTip(documentTip(document));
    return {};
}

} // namespace

EvidenceCard::EvidenceCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_table(dataTable(m_model, tr("Evidence")))
    , m_none(wrappedLabel(TextKind::Muted,
                          tr("Nothing stands behind it yet. Add a report, measurements or a document, or drop a file "
                             "on this page.")))
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_state(new Chip({}))
    , m_add(pushButton(ButtonKind::Secondary, tr("Add evidence…")))
    , m_withdraw(pushButton(ButtonKind::Secondary, tr("Withdraw…")))
    , m_check(pushButton(ButtonKind::Secondary, tr("Read again")))
{
    setColumns();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::between, 1, 1);
    layout->addLayout(makeHead());
    layout->addWidget(m_table);
    for (QLabel* label : {m_none, m_fault}) {
        label->setContentsMargins(14, 0, 14, metrics::between);
        layout->addWidget(label);
    }
    m_fault->hide();
    connect(m_add, &QPushButton::clicked, this, &EvidenceCard::addAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &EvidenceCard::withdrawAsked);
    connect(m_check, &QPushButton::clicked, this, &EvidenceCard::check);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EvidenceCard::showButtons);
    offerCsv(*m_table, QStringLiteral("evidence.csv"), session, [this] { return csv(); });
}

EvidenceCard::~EvidenceCard()
{
    m_checking.cancel();
}

void EvidenceCard::setColumns()
{
    const auto extra = [this](const Row& row, int role) {
        const QVariant place = placeAnswer(row.standing.document, role);
        return place.isValid() ? place : documentExtra(row.standing.document, role);
    };
    const auto state = [extra](const Row& row, int role) {
        const bool altered = row.check && !row.check->isUnchanged();
        const Tone tone = row.standing.document.withdrawnAt || !row.check ? Tone::Neutral
            : altered                                                     ? Tone::Bad
                                                                          : Tone::Ok;
        const QVariant chip = toneFor(role, ChipToneRole, tone);
        return chip.isValid() ? chip : extra(row, role);
    };
    m_model.setColumns(
        {{tr("Document"),
          [](const Row& row) { return shownText(row.standing.document.title); },
          {},
          [this, extra](const Row& row, int role) {
              const int comments = commentsOn(row.standing.document);
              if (comments > 0 && role == CommentCountRole)
                  return QVariant(comments);
              if (comments > 0 && role == Qt::ToolTipRole)
                  return QVariant(plainToolTip(documentTip(row.standing.document) + u'\n' + countWords(comments)));
              return extra(row, role);
          }},
         {tr("Kind"), [](const Row& row) { return evidenceKindTitle(row.standing.document.kind); }, {}, extra},
         {tr("For"),
          [](const Row& row) {
              return row.standing.document.control.isEmpty() ? QStringLiteral("–")
                                                             : shownText(row.standing.document.control);
          },
          {},
          extra},
         {tr("SHA-256"),
          [](const Row& row) { return shortDigest(QString::fromLatin1(toHex(row.standing.document.sha256))); },
          {},
          extra},
         {tr("State"), stateText, {}, state},
         {tr("Added by"), [](const Row& row) { return shownText(row.standing.document.author.name); }, {}, extra}});
    m_table->setObjectName(QStringLiteral("releaseEvidence"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    ChipDelegate::give(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(&m_model, &QAbstractItemModel::modelReset, m_table, [this] {
        for (std::size_t column = 0; column < documentWidths.size(); ++column)
            m_table->setColumnWidth(static_cast<int>(column) + 1, documentWidths[column]);
    });
}

/// A comment on a row is about the document as a part of its release.
CommentAnchor EvidenceCard::anchorOf(const ReleaseEvidence& document)
{
    return {CommentAnchor::Part::Evidence, document.uid};
}

QVariant EvidenceCard::placeAnswer(const ReleaseEvidence& document, int role) const
{
    return role == CommentPlaceRole ? QVariant::fromValue(CommentPlace{{"release", m_release.uid}, anchorOf(document)})
                                    : QVariant();
}

int EvidenceCard::commentsOn(const ReleaseEvidence& document) const
{
    const auto found = m_story.comments.find(anchorText(anchorOf(document)));
    return found == m_story.comments.end() ? 0 : found->second;
}

QLayout* EvidenceCard::makeHead()
{
    m_add->setObjectName(QStringLiteral("cardAddEvidence"));
    m_withdraw->setObjectName(QStringLiteral("cardWithdrawEvidence"));
    m_withdraw->setAccessibleName(tr("Withdraw the chosen document"));
    m_check->setObjectName(QStringLiteral("readEvidence"));
    m_check->setAccessibleName(tr("Read the evidence again"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::between, 0, metrics::between, 0);
    head->setSpacing(metrics::inside);
    head->addWidget(textLabel(TextKind::Strong, tr("Evidence")));
    head->addWidget(m_state);
    head->addStretch();
    for (QPushButton* button : {m_check, m_withdraw, m_add})
        head->addWidget(button);
    return head;
}

void EvidenceCard::setStory(const Release& release, const evidence::EvidenceStory& story)
{
    m_release = release;
    m_story = story;
    showRows();
    QStringList uids;
    qint64 bytes = 0;
    for (const ReleaseEvidence& document : standingDocuments(story)) {
        uids << document.uid;
        bytes += document.size;
    }
    if (uids == m_read)
        return;
    m_read = uids;
    if (!uids.isEmpty() && bytes <= mostReadUnasked)
        check();
}

QString EvidenceCard::stateText(const Row& row)
{
    if (row.standing.document.withdrawnAt)
        return tr("withdrawn");
    if (!row.check)
        return tr("not read yet");
    if (!row.check->found)
        return tr("gone");
    return row.check->isUnchanged() ? tr("unchanged") : tr("changed");
}

void EvidenceCard::showRows()
{
    std::vector<Row> rows;
    for (const DocumentStanding& standing : m_story.documents) {
        const auto check = std::find_if(m_checks.begin(), m_checks.end(), [&](const EvidenceCheck& each) {
            return each.evidence.uid == standing.document.uid;
        });
        rows.push_back({standing, check == m_checks.end() ? std::nullopt : std::optional(*check)});
    }
    const bool none = rows.empty();
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); });
    showAllRows(*m_table);
    m_table->setVisible(!none);
    m_none->setVisible(none);
    showState();
    showButtons();
}

void EvidenceCard::showState()
{
    const auto standing = static_cast<qsizetype>(standingDocuments(m_story).size());
    qsizetype read = 0;
    qsizetype altered = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Row& each = m_model.row(row);
        if (each.standing.document.withdrawnAt || !each.check)
            continue;
        ++read;
        altered += each.check->isUnchanged() ? 0 : 1;
    }
    if (standing == 0)
        m_state->setWord(tr("none yet"), Tone::Neutral);
    else if (altered > 0)
        m_state->setWord(altered == 1 ? tr("1 changed or gone") : tr("%1 changed or gone").arg(altered), Tone::Bad);
    else if (read < standing)
        m_state->setWord(tr("not read yet"), Tone::Neutral);
    else
        m_state->setWord(tr("all unchanged"), Tone::Ok);
}

void EvidenceCard::showButtons()
{
    const QString readOnly = m_session.database->readOnly() ? m_session.database->readOnlyReason() : QString();
    setReason(*m_add, readOnly.isEmpty() ? m_story.addRefusal : readOnly);
    setReason(*m_withdraw, readOnly.isEmpty() ? withdrawRefusal() : readOnly);
    m_withdraw->setVisible(!m_story.documents.empty());
    m_check->setVisible(!m_story.documents.empty());
    setReason(*m_check, m_checking.isRunning() ? tr("The evidence is being read.") : QString());
    Q_EMIT currentChanged();
}

const DocumentStanding* EvidenceCard::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.row(index.row()).standing : nullptr;
}

QString EvidenceCard::withdrawRefusal() const
{
    const DocumentStanding* standing = current();
    if (!standing)
        return tr("Choose the document in the table of the evidence first.");
    if (standing->document.withdrawnAt)
        return tr("“%1” was withdrawn already.").arg(standing->document.title);
    return standing->withdrawRefusal;
}

/// Large files take long: the work is shown with its progress and can be cancelled.
void EvidenceCard::check()
{
    m_checking.cancel();
    qint64 total = 0;
    for (const ReleaseEvidence& document : standingDocuments(m_story))
        total += document.size;
    m_checking = startJob<std::vector<EvidenceCheck>>(
        &m_session.follows,
        [database = m_session.database.get(), release = m_release.id](JobContext<std::vector<EvidenceCheck>>& context) {
            return checkEvidence(*database, release, hashProgress(context));
        });
    m_session.jobs.follow(tr("Reading the evidence of %1").arg(m_release.name()), QFuture<void>(m_checking),
                          total <= mostReadUnasked ? JobKind::Background : JobKind::Shown);
    showButtons();
    auto* watcher = new QFutureWatcher<Result<std::vector<EvidenceCheck>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { // Also when it was cancelled.
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            takeChecks(watcher->result());
        showButtons();
    });
    watcher->setFuture(m_checking);
}

void EvidenceCard::takeChecks(const Result<std::vector<EvidenceCheck>>& checks)
{
    m_fault->setVisible(!checks);
    if (!checks)
        return m_fault->setText(checks.error().message);
    m_checks = *checks;
    showRows();
}

QByteArray EvidenceCard::csv() const
{
    std::vector<QStringList> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Row& each = m_model.row(row);
        const ReleaseEvidence& document = each.standing.document;
        rows.push_back({document.title, evidenceKindTitle(document.kind), document.control,
                        QString::fromLatin1(toHex(document.sha256)), QString::number(document.size), stateText(each),
                        document.location, document.author.name,
                        QDateTime::fromMSecsSinceEpoch(document.addedAt, Qt::UTC).toString(Qt::ISODateWithMs)});
    }
    return csvOf({tr("Document"), tr("Kind"), tr("For"), QStringLiteral("SHA-256"), tr("Bytes"), tr("State"),
                  tr("Where"), tr("Added by"), tr("Added")},
                 rows);
}

} // namespace assay
