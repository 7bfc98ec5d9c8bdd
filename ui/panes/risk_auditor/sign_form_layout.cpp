// SPDX-License-Identifier: GPL-3.0-or-later
// How the form for signing is laid out.
#include "ui/models/time_text.h"
#include "ui/panes/form_draft.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/panes/risk_auditor/sign_form.h"

#include "core/base/shown_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int signFormWidth = 660;
constexpr int conditionsHeight = 52;
constexpr int leastWordsHeight = 96; ///< In a small window the words scroll, and nothing else gives way.
constexpr int wordsHeight = 176;
constexpr int captionGap = 6;
constexpr int formMargin = 20;

/// Days of approval that people choose often.
constexpr int usualDays[] = {30, 90, 180, 365};

/// A caption over its field, in a layout of its own. What stands beside the caption and beside the field goes with them.
QVBoxLayout* captioned(const QString& caption, QWidget* field, QLabel** label = nullptr,
                       const std::vector<QWidget*>& besideCaption = {}, QWidget* besideField = nullptr)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(captionGap);
    QLabel* words = textLabel(TextKind::Caption, caption);
    words->setBuddy(field);
    field->setAccessibleName(caption);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::inside);
    head->addWidget(words, 1, Qt::AlignBottom);
    for (QWidget* beside : besideCaption)
        head->addWidget(beside, 0, Qt::AlignBottom);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(field, 1);
    if (besideField)
        row->addWidget(besideField, 0, Qt::AlignTop);
    column->addLayout(row);
    if (label)
        *label = words;
    return column;
}

} // namespace

SignForm::SignForm(Session& session, const approvals::ReleaseStory& story, Decision decision, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_request(story.judged.request ? story.judged.request->uid : QString())
    , m_choice(new Segments(tr("Decision")))
    , m_conditionsPart(new QWidget)
    , m_conditions(new QPlainTextEdit)
    , m_comment(new QLineEdit)
    , m_expiry(new QComboBox)
    , m_key(new QComboBox)
    , m_createKey(pushButton(ButtonKind::Secondary, tr("Create a key…")))
    , m_keyNote(wrappedLabel(TextKind::Note, {}))
    , m_stampNote(wrappedLabel(TextKind::Note, {}))
    , m_stamping(pushButton(ButtonKind::Ghost, tr("Time stamps…")))
    , m_signedAs(nullptr)
    , m_words(new QPlainTextEdit)
    , m_bytes(pushButton(ButtonKind::Ghost, tr("Show bytes")))
    , m_copy(pushButton(ButtonKind::Ghost, tr("Copy")))
    , m_passphraseCaption(nullptr)
    , m_passphrase(new PassphraseField)
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_sign(pushButton(ButtonKind::Primary, {}))
    , m_typing(new QTimer(this))
{
    for (const QString& word :
         {tr("Approve"), tr("Approve with conditions"), tr("Request changes"), tr("Reject"), tr("Abstain")})
        m_choice->add(word);
    m_choice->setCurrent(decision == Decision::ApproveWithConditions ? 1
                             : decision == Decision::RequestChanges  ? 2
                             : decision == Decision::Reject          ? 3
                             : decision == Decision::Abstain         ? 4
                                                                     : 0);
    lay(story);
    connectParts();
    showState();
    readKeys();
}

void SignForm::lay(const approvals::ReleaseStory& story)
{
    setObjectName(QStringLiteral("signForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(signFormWidth);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Sign release · %1").arg(story.release().name()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeHead(story));
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(formMargin, 14, formMargin, 14);
    middle->setSpacing(metrics::between);
    addChoice(*middle, story);
    keepDraft(*middle);
    addSigned(*middle);
    addKey(*middle);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_fault->hide();
    middle->addWidget(m_fault);
    layout->addLayout(middle, 1);
    layout->addWidget(makeFoot(story));
}

/// What was written for this request and not signed; what comes back stands first.
void SignForm::keepDraft(QVBoxLayout& layout)
{
    m_draft = new FormDraft(m_session, *this, {m_conditions, m_comment});
    layout.insertWidget(0, m_draft->line());
    m_draft->setPlace(QStringLiteral("request/%1/sign").arg(m_request));
}

QWidget* SignForm::makeHead(const approvals::ReleaseStory& story)
{
    auto* head = new Bar(Qt::BottomEdge);
    head->setFixedHeight(metrics::titleRow);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(formMargin, 0, formMargin, 0);
    row->setSpacing(metrics::between);
    row->addWidget(elidedLabel(TextKind::Title, tr("Sign release · %1").arg(shownText(story.release().name()))));
    if (story.judged.facts.tier)
        row->addWidget(new Chip(tierChip(*story.judged.facts.tier), tierTone(*story.judged.facts.tier)));
    row->addStretch();
    return head;
}

void SignForm::addChoice(QVBoxLayout& layout, const approvals::ReleaseStory& story)
{
    if (!story.requests.empty()) {
        const approvals::RequestStory& request = story.requests.front();
        const QString day = dayText(request.request.requestedAt);
        QLabel* asked = wrappedLabel(
            TextKind::Body,
            request.request.comment.isEmpty()
                ? tr("%1 asked on %2, without a comment.").arg(shownText(request.person), day)
                : tr("%1 asked on %2: “%3”").arg(shownText(request.person), day, shownText(request.request.comment)));
        if (request.request.dueAt)
            asked->setText(tr("%1 Wanted by %2.").arg(asked->text(), dayText(*request.request.dueAt)));
        asked->setObjectName(QStringLiteral("asked"));
        layout.addWidget(asked);
    }
    m_choice->setObjectName(QStringLiteral("decisions"));
    auto* choice = new QHBoxLayout; // At the left edge, like all that stands under it.
    choice->addWidget(m_choice);
    choice->addStretch();
    layout.addLayout(choice);
    m_conditions->setObjectName(QStringLiteral("conditions"));
    m_conditions->setTabChangesFocus(true);
    m_conditions->setFixedHeight(conditionsHeight);
    auto* conditions = captioned(tr("Conditions, one a line"), m_conditions);
    conditions->setContentsMargins({});
    m_conditionsPart->setLayout(conditions);
    layout.addWidget(m_conditionsPart);
    m_comment->setObjectName(QStringLiteral("comment"));
    m_expiry->setObjectName(QStringLiteral("expiry"));
    m_expiry->setEditable(true);
    m_expiry->setInsertPolicy(QComboBox::NoInsert);
    m_expiry->addItem(tr("As long as the policy says"), 0);
    for (const int days : usualDays)
        m_expiry->addItem(tr("%1 days").arg(days), days);
    m_expiry->lineEdit()->setCursorPosition(0);
    m_expiry->setToolTip(tr("Or a day, as in 2027-01-31"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    row->addLayout(captioned(tr("Comment"), m_comment), 3);
    row->addLayout(captioned(tr("Counts for"), m_expiry), 2);
    m_expiry->lineEdit()->setAccessibleName(tr("Counts for"));
    layout.addLayout(row);
}

void SignForm::addSigned(QVBoxLayout& layout)
{
    const QString role = roleTitle(roleFromString(m_session.actor.role).value_or(Role::EndUser));
    m_words->setObjectName(QStringLiteral("signedWords"));
    m_words->setReadOnly(true);
    m_words->setTabChangesFocus(true);
    m_words->setFont(monoFont(metrics::note));
    m_words->setMinimumHeight(leastWordsHeight);
    m_words->setMaximumHeight(wordsHeight);
    layout.addLayout(captioned(tr("You sign, as %1").arg(role), m_words, &m_signedAs, {m_bytes, m_copy}), 1);
    m_bytes->setObjectName(QStringLiteral("showBytes"));
    m_bytes->setCheckable(true);
    m_copy->setObjectName(QStringLiteral("copyBytes"));
    m_copy->setToolTip(tr("The bytes that are signed"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_prepared)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(decisions::payloadOf(*m_prepared)));
    });
}

void SignForm::addKey(QVBoxLayout& layout)
{
    m_key->setObjectName(QStringLiteral("ownKey"));
    m_createKey->setObjectName(QStringLiteral("createKey"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    m_key->setPlaceholderText(tr("none on this machine"));
    m_key->setMinimumContentsLength(1); // It gives way to the button beside it.
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row->addLayout(captioned(tr("Your key"), m_key, nullptr, {}, m_createKey), 5);
    row->addLayout(captioned(tr("Passphrase"), m_passphrase, &m_passphraseCaption), 4);
    layout.addLayout(row);
    auto* stamp = new QHBoxLayout;
    stamp->setSpacing(metrics::inside);
    m_stampNote->setObjectName(QStringLiteral("stampNote"));
    m_stamping->setObjectName(QStringLiteral("chooseStamping"));
    stamp->addWidget(m_stampNote, 1);
    stamp->addWidget(m_stamping);
    layout.addLayout(stamp);
    m_keyNote->setObjectName(QStringLiteral("keyNote"));
    layout.addWidget(m_keyNote);
    m_keyNote->hide();
}

QWidget* SignForm::makeFoot(const approvals::ReleaseStory& story)
{
    auto* foot = new Bar(Qt::TopEdge);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(formMargin, metrics::between, formMargin, metrics::between);
    row->setSpacing(metrics::inside);
    const policies::QuorumResult& quorum = story.judged.decision.quorum;
    row->addWidget(wrappedLabel(TextKind::Note,
                                tr("You neither made, ran nor asked for it. %1 of %2 signatures are there.")
                                    .arg(quorum.keysCounted)
                                    .arg(quorum.keysAsked)),
                   1);
    QPushButton* cancel = pushButton(ButtonKind::Secondary, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    m_sign->setObjectName(QStringLiteral("submit"));
    row->addWidget(cancel);
    row->addWidget(m_sign);
    return foot;
}

} // namespace assay
