// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/revoke_form.h"

#include "core/base/moment.h"
#include "core/base/shown_text.h"
#include "core/base/ulid.h"
#include "core/keys/key_store.h"
#include "ui/models/time_text.h"
#include "ui/panes/form_draft.h"
#include "ui/widgets/form_parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int revocationReasonHeight = 64;

} // namespace

RevokeForm::RevokeForm(Session& session, const PersonKey& key, QWidget* parent)
    : WorkForm(session,
               {QStringLiteral("revokeForm"),
                tr("Revoke the key %1… of %2").arg(key.fingerprint.left(8), shownText(key.person)),
                tr("Revoke the key")},
               parent)
    , m_key(key)
    , m_kind(new QComboBox)
    , m_sincePart(new QWidget)
    , m_since(new QLineEdit)
    , m_reason(new QPlainTextEdit)
{
    addWords(tr("It signs nothing that counts from now on. This cannot be taken back; another key takes its place."));
    if (key.revocation != Revocation::Compromised) // What is compromised stays so.
        m_kind->addItem(tr("Lost or replaced: what it signed before counts"), static_cast<int>(Revocation::Superseded));
    m_kind->addItem(tr("Somebody else may have had it"), static_cast<int>(Revocation::Compromised));
    addField(tr("Why"), QStringLiteral("kind"), m_kind);
    auto* part = new QVBoxLayout(m_sincePart);
    part->setContentsMargins({});
    part->setSpacing(rows().spacing());
    m_since->setObjectName(QStringLiteral("since"));
    m_since->setText(minuteText(session.database->clock().now()));
    m_since->setToolTip(tr("UTC, as in 2026-05-01 12:00"));
    addFormField(*part, tr("Since when (UTC): what it signed from then on does not count"), m_since);
    rows().addWidget(m_sincePart);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(revocationReasonHeight);
    addField(tr("Reason, for everybody who reads the log"), QStringLiteral("reason"), m_reason);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RevokeForm::showKind);
    connect(m_since, &QLineEdit::textChanged, this, &RevokeForm::showProblem);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RevokeForm::showProblem);
    showKind();
    auto* draft = new FormDraft(session, *this, {m_reason}); // The time is the present one whenever the form opens.
    rows().insertWidget(0, draft->line());
    draft->setPlace(QStringLiteral("key/%1/revocation").arg(key.uid));
    connect(draft, &FormDraft::changed, this, &RevokeForm::fit);
    connect(this, &WorkForm::done, draft, &FormDraft::forget);
}

bool RevokeForm::isCompromised() const
{
    return m_kind->currentData().toInt() == static_cast<int>(Revocation::Compromised);
}

std::optional<qint64> RevokeForm::since() const
{
    return momentFrom(m_since->text());
}

void RevokeForm::showKind()
{
    m_sincePart->setVisible(isCompromised());
    showProblem();
    fit();
}

QString RevokeForm::problem() const
{
    if (isCompromised() && !since())
        return tr("Write since when as in 2026-05-01 12:00.");
    return m_reason->toPlainText().trimmed().isEmpty() ? tr("A revocation needs its reason.") : QString();
}

RevokeForm::Work RevokeForm::work()
{
    KeyRevocation revocation{m_key.uid, Revocation::Superseded, std::nullopt, m_reason->toPlainText().trimmed()};
    if (isCompromised()) {
        revocation.kind = Revocation::Compromised;
        revocation.invalidSince = since();
    }
    return [revocation](db::Database& database, const Actor& actor) {
        return KeyStore(database).revoke(revocation, actor, newUlid(database.clock().now()));
    };
}

} // namespace assay
