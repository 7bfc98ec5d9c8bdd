// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/sign_form.h"

#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/keys/key_files.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_status.h"
#include "ui/panes/form_draft.h"
#include "ui/panes/risk_auditor/key_form.h"
#include "ui/panes/risk_auditor/stamping_form.h"
#include "ui/settings/settings.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr int fingerprintDigits = 8;

// In the order of the buttons.
constexpr std::array choices{Decision::Approve, Decision::ApproveWithConditions, Decision::RequestChanges,
                             Decision::Reject, Decision::Abstain};

/// Whether they say the same but for when and where in the log: those go on by themselves.
bool sameBut(const ReleaseDecision& before, ReleaseDecision now)
{
    now.decidedAt = before.decidedAt;
    now.logSize = before.logSize;
    now.logRoot = before.logRoot;
    return before == now;
}

bool sameWish(const DecisionWish& a, const DecisionWish& b)
{
    return a.decision == b.decision && a.conditions == b.conditions && a.comment == b.comment
        && a.expiresAt == b.expiresAt && a.key == b.key;
}

QString signVerb(Decision decision)
{
    switch (decision) {
    case Decision::Approve:
        return SignForm::tr("Sign and approve");
    case Decision::ApproveWithConditions:
        return SignForm::tr("Sign and approve with conditions");
    case Decision::RequestChanges:
        return SignForm::tr("Sign and request changes");
    case Decision::Reject:
        return SignForm::tr("Sign and reject");
    case Decision::Abstain:
        return SignForm::tr("Sign and abstain");
    case Decision::Revoke:
        return SignForm::tr("Sign and revoke");
    }
    return {};
}

/// Milliseconds, UTC: the end of a typed day. Nothing for another text.
std::optional<qint64> endOfDay(const QString& text)
{
    const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(day.endOfDay(Qt::UTC).toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

SignForm::OwnKeys ownKeys(db::Connection& connection, const QString& person, qint64 now)
{
    const QStringList files = KeyFiles::ofUser().fingerprints();
    SignForm::OwnKeys own;
    for (const PersonKey& key : keys::ofPerson(connection, person)) {
        const KeyStatus status = keys::statusAt(connection, key, now);
        if (files.contains(key.fingerprint))
            own.keys.push_back({key.fingerprint, key.algorithm, status.sentence, status.isValid()});
        else if (status.isValid())
            own.elsewhere << key.fingerprint;
    }
    std::stable_partition(own.keys.begin(), own.keys.end(), [](const SignForm::OwnKey& key) { return key.valid; });
    return own;
}

SignForm::~SignForm()
{
    m_preparing.cancel();
}

void SignForm::connectParts()
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(150);
    connect(m_typing, &QTimer::timeout, this, &SignForm::prepare);
    connect(m_choice, &Segments::currentChanged, this, &SignForm::follow);
    connect(m_conditions, &QPlainTextEdit::textChanged, this, &SignForm::follow);
    connect(m_comment, &QLineEdit::textChanged, this, &SignForm::follow);
    connect(m_expiry, &QComboBox::currentTextChanged, this, &SignForm::follow);
    connect(m_key, &QComboBox::currentIndexChanged, this, &SignForm::follow);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SignForm::showState);
    connect(m_passphrase, &QLineEdit::returnPressed, m_sign, &QPushButton::click);
    connect(m_createKey, &QPushButton::clicked, this, &SignForm::createKey);
    connect(m_stamping, &QPushButton::clicked, this, &SignForm::chooseStamping);
    showStamping();
    connect(m_bytes, &QPushButton::toggled, this, &SignForm::showPrepared);
    connect(m_sign, &QPushButton::clicked, this, &SignForm::sign);
    connect(&m_session.events, &SessionEvents::changed, this, &SignForm::prepare);
}

void SignForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    const QList<QPushButton*> buttons = m_choice->findChildren<QPushButton*>();
    if (m_choice->current() >= 0 && m_choice->current() < buttons.size())
        buttons.at(m_choice->current())->setFocus();
}

void SignForm::closeEvent(QCloseEvent* event)
{
    if (m_signing)
        return event->ignore(); // What becomes of it is said here.
    m_passphrase->take();
    if (!m_done)
        Q_EMIT left(decision());
    Card::closeEvent(event);
}

void SignForm::readKeys(const QString& wanted)
{
    const qint64 now = m_session.database->clock().now();
    m_session.fetch<OwnKeys>(
        tr("Reading keys"), this,
        [person = m_session.actor.person, now](db::Connection& connection) { return ownKeys(connection, person, now); },
        [this, wanted](const OwnKeys& keys) { showKeys(keys, wanted); });
}

void SignForm::showKeys(const OwnKeys& keys, const QString& wanted)
{
    m_keysRead = true;
    m_key->clear();
    for (const OwnKey& key : keys.keys) {
        m_key->addItem(tr("%1… (%2)").arg(key.fingerprint.left(fingerprintDigits), key.algorithm), key.fingerprint);
        m_key->setItemData(m_key->count() - 1, plainToolTip(key.status), Qt::ToolTipRole);
    }
    // A box with a placeholder chooses nothing by itself.
    m_key->setCurrentIndex(keys.keys.empty() ? -1 : std::max(0, m_key->findData(wanted)));
    QString note;
    if (keys.keys.empty() && keys.elsewhere.isEmpty())
        note = tr("You have no key yet. Create one; an administrator or a model-risk auditor then certifies it.");
    else if (keys.keys.empty())
        note = tr("Your key %1… has no file on this machine, in %2. Sign where it is, or bring the file here.")
                   .arg(keys.elsewhere.front().left(fingerprintDigits), KeyFiles::ofUser().folder());
    m_keyNote->setText(note);
    m_keyNote->setVisible(!note.isEmpty());
    m_key->setEnabled(!keys.keys.empty());
    showState();
    prepare();
}

void SignForm::createKey()
{
    auto* form = new KeyForm(m_session);
    connect(form, &KeyForm::made, this, [this](const QString& fingerprint) {
        readKeys(fingerprint);
        Q_EMIT m_session.events.changed();
    });
    new Overlay(form, window());
}

void SignForm::chooseStamping()
{
    auto* form = new StampingForm(m_session);
    connect(form, &WorkForm::done, this, &SignForm::showStamping);
    new Overlay(form, window());
}

void SignForm::showStamping()
{
    const StampingChoice chosen = Settings().stamping();
    m_stampNote->setText(chosen.isSet() ? tr("%1 stamps the time of the signature.").arg(shownText(chosen.address))
                                        : tr("No authority stamps the time of the signature."));
}

Decision SignForm::decision() const
{
    return choices.at(static_cast<std::size_t>(std::max(0, m_choice->current())));
}

DecisionWish SignForm::wish() const
{
    DecisionWish wish;
    wish.request = m_request;
    wish.decision = decision();
    if (wish.decision == Decision::ApproveWithConditions) {
        for (const QString& line : m_conditions->toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                wish.conditions << line.trimmed();
        }
    }
    wish.comment = m_comment->text().trimmed();
    const int days = m_expiry->itemData(m_expiry->findText(m_expiry->currentText())).toInt();
    if (days > 0)
        wish.expiresAt = QDateTime::currentDateTimeUtc().date().addDays(days).endOfDay(Qt::UTC).toMSecsSinceEpoch();
    else
        wish.expiresAt = endOfDay(m_expiry->currentText());
    wish.key = m_key->currentData().toString();
    return wish;
}

QString SignForm::problem() const
{
    if (m_signing)
        return tr("It is being signed.");
    const DecisionWish wanted = wish();
    if (wanted.decision == Decision::ApproveWithConditions && wanted.conditions.isEmpty())
        return tr("Approval with conditions needs a condition.");
    if (!approves(wanted.decision) && wanted.decision != Decision::Abstain && wanted.comment.isEmpty())
        return tr("This decision needs its reason as a comment.");
    if (m_expiry->findText(m_expiry->currentText()) < 0 && !wanted.expiresAt)
        return tr("Write the day until which it counts as in 2027-01-31.");
    if (wanted.key.isEmpty())
        return tr("Signing needs a key of your own.");
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (!m_prepared || !sameWish(wanted, m_preparedFor))
        return tr("What will be signed is being prepared.");
    return m_passphrase->text().isEmpty() ? tr("The passphrase of the key is missing.") : QString();
}

void SignForm::showState()
{
    m_sign->setText(signVerb(decision()));
    const QString refusal = problem();
    m_sign->setEnabled(refusal.isEmpty());
    m_sign->setToolTip(refusal.isEmpty() ? QString() : plainToolTip(refusal)); // It may name people and their reasons.
    m_conditionsPart->setVisible(decision() == Decision::ApproveWithConditions);
    const QString key = m_key->currentData().toString();
    m_passphraseCaption->setText(key.isEmpty() ? tr("Passphrase")
                                               : tr("Passphrase of key %1…").arg(key.left(fingerprintDigits)));
}

void SignForm::follow()
{
    say({});
    showState();
    m_typing->start();
}

void SignForm::prepare()
{
    if (m_signing || m_done)
        return;
    m_typing->stop();
    m_preparing.cancel();
    const DecisionWish asked = wish();
    if (asked.key.isEmpty()) {
        m_prepared.reset();
        m_refusal.clear(); // It was about another key.
        return showPrepared();
    }
    db::Database* database = m_session.database.get();
    m_preparing = startJob<ReleaseDecision>(&m_session.reads,
                                            [database, asked, actor = m_session.actor](JobContext<ReleaseDecision>&) {
                                                return ApprovalStore(*database).prepare(asked, actor);
                                            });
    m_session.jobs.follow(tr("Preparing the decision"), QFuture<void>(m_preparing), JobKind::Background);
    whenDone(m_preparing, this, [this, asked](const Result<ReleaseDecision>& prepared) { take(asked, prepared); });
}

void SignForm::take(const DecisionWish& asked, const Result<ReleaseDecision>& prepared)
{
    if (m_signing || m_done)
        return;
    m_refusal = prepared ? QString() : prepared.error().message;
    if (!prepared) {
        m_prepared.reset();
        say(m_refusal);
    } else {
        if (m_prepared && sameWish(asked, m_preparedFor) && !sameBut(*m_prepared, *prepared))
            say(tr("What you sign has changed while you looked at it. Look at it again."));
        m_prepared = *prepared;
        m_preparedFor = asked;
    }
    showPrepared();
    showState();
}

void SignForm::showPrepared()
{
    m_bytes->setText(m_bytes->isChecked() ? tr("Show words") : tr("Show bytes"));
    QString text;
    if (m_prepared && m_bytes->isChecked())
        text = shownText(QString::fromUtf8(decisions::payloadOf(*m_prepared)));
    else if (m_prepared)
        text = decisions::wordsOf(*m_prepared).join(u'\n');
    if (m_words->toPlainText() != text)
        m_words->setPlainText(text);
    const QString nothing = m_prepared ? QString() : unprepared();
    m_words->setPlaceholderText(nothing);
    m_words->setAccessibleDescription(nothing);
    m_bytes->setEnabled(m_prepared.has_value());
    m_copy->setEnabled(m_prepared.has_value());
}

/// Why there is nothing to look at yet.
QString SignForm::unprepared() const
{
    if (m_key->currentData().toString().isEmpty())
        return m_keysRead
            ? tr("Nothing can be signed yet: a statement names the key that signs it, and you have none on "
                 "this machine. Once you have one, what you sign stands here word for word.")
            : tr("Your keys are being read.");
    return m_refusal.isEmpty() ? tr("What will be signed is being prepared.")
                               : tr("Nothing can be signed as it stands. Why, is said below.");
}

/// The key is opened last, and gone when the signature is there or refused.
Result<SignForm::Outcome> SignForm::signWith(db::Database& database, const Signing& signing)
{
    std::optional<TimestampAuthority> authority;
    if (signing.stamping.isSet()) {
        const Result<ChosenStamping> opened = openStamping(signing.stamping);
        if (!opened)
            return failed(opened);
        authority = TimestampAuthority{opened->transport, opened->roots};
    }
    const Result<SigningKey> key = KeyFiles::ofUser().unlock(signing.decision.key, *signing.passphrase);
    *signing.passphrase = SecretText();
    if (!key)
        return Outcome{{}, key.error().message};
    const Result<QString> signOff = ApprovalStore(database).sign(signing.decision, *key, signing.actor, signing.command,
                                                                 authority ? &*authority : nullptr);
    if (!signOff)
        return failed(signOff);
    return Outcome{*signOff, {}};
}

void SignForm::say(const QString& fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void SignForm::sign()
{
    if (!problem().isEmpty())
        return;
    const auto passphrase = std::make_shared<SecretText>(m_passphrase->take());
    m_signing = true;
    say({});
    showState();
    db::Database* database = m_session.database.get();
    const QString command = newUlid(database->clock().now());
    const auto job = startJob<Outcome>(&m_session.writes,
                                       [database, decision = *m_prepared, actor = m_session.actor, command, passphrase,
                                        stamping = Settings().stamping()](JobContext<Outcome>&) {
                                           return signWith(*database, {decision, actor, command, passphrase, stamping});
                                       });
    m_session.jobs.follow(tr("Signing"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<Outcome>& outcome) { takeOutcome(outcome); });
}

void SignForm::takeOutcome(const Result<Outcome>& outcome)
{
    m_signing = false;
    if (outcome && outcome->lockFault.isEmpty()) {
        m_done = true;
        m_draft->forget();
        Q_EMIT signedOff(outcome->signOff);
        close();
        return;
    }
    say(outcome ? outcome->lockFault : outcome.error().message);
    showState();
    m_passphrase->setFocus();
    if (outcome)
        return;
    m_prepared.reset(); // It was refused as it stood: it is made anew, and looked at again.
    prepare();
}

} // namespace assay
