// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/key_card.h"

#include "core/base/shown_text.h"
#include "core/keys/key_files.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace assay {
namespace {

using Lines = std::vector<KeyValueList::Line>;

void addRevocation(Lines& lines, const PersonKey& key)
{
    if (!key.revokedAt)
        return;
    lines.push_back(
        {KeyCard::tr("Revoked"), KeyCard::tr("%1, by %2").arg(minuteText(*key.revokedAt), shownText(key.revokedBy))});
    lines.push_back({KeyCard::tr("Why"),
                     key.revocation == Revocation::Compromised
                         ? KeyCard::tr("Somebody else may have had it: %1").arg(shownText(key.reason))
                         : KeyCard::tr("Lost or replaced: %1").arg(shownText(key.reason))});
    if (key.invalidSince)
        lines.push_back({KeyCard::tr("Does not count"), KeyCard::tr("from %1 on").arg(minuteText(*key.invalidSince))});
}

Lines linesOfKey(const RingKey& found, bool fileHere)
{
    const PersonKey& key = found.key;
    Lines lines{{KeyCard::tr("Fingerprint"), key.fingerprint, true},
                {KeyCard::tr("Kind"), key.algorithm},
                {KeyCard::tr("Enrolled"), minuteText(key.enrolledAt)}};
    if (found.certificate) {
        lines.push_back({KeyCard::tr("Certified"),
                         KeyCard::tr("%1, by %2")
                             .arg(minuteText(key.certificates.back().certifiedAt),
                                  shownText(key.certificates.back().certifiedBy))});
        lines.push_back({KeyCard::tr("Authority"), shownText(found.certificate->issuer())});
        lines.push_back({KeyCard::tr("Valid"),
                         KeyCard::tr("%1 to %2")
                             .arg(dayText(found.certificate->validFrom().toMSecsSinceEpoch()),
                                  dayText(found.certificate->validUntil().toMSecsSinceEpoch()))});
    }
    addRevocation(lines, key);
    lines.push_back(
        {KeyCard::tr("Its file"), fileHere ? KeyCard::tr("on this machine") : KeyCard::tr("not on this machine")});
    return lines;
}

} // namespace

QString keyStatusWord(KeyStatus::Kind kind)
{
    switch (kind) {
    case KeyStatus::Kind::Valid:
        return KeyCard::tr("valid");
    case KeyStatus::Kind::NotYetValid:
        return KeyCard::tr("not valid yet");
    case KeyStatus::Kind::Expired:
        return KeyCard::tr("expired");
    case KeyStatus::Kind::Superseded:
        return KeyCard::tr("revoked");
    case KeyStatus::Kind::Compromised:
        return KeyCard::tr("compromised");
    case KeyStatus::Kind::NotCertified:
        return KeyCard::tr("not certified");
    case KeyStatus::Kind::Foreign:
        return KeyCard::tr("no accepted authority");
    case KeyStatus::Kind::RetiredAuthority:
        return KeyCard::tr("authority retired");
    }
    return {};
}

Tone keyStatusTone(KeyStatus::Kind kind)
{
    switch (kind) {
    case KeyStatus::Kind::Valid:
        return Tone::Ok;
    case KeyStatus::Kind::Compromised:
    case KeyStatus::Kind::Foreign:
        return Tone::Bad;
    case KeyStatus::Kind::NotYetValid:
    case KeyStatus::Kind::NotCertified:
    case KeyStatus::Kind::Expired:
    case KeyStatus::Kind::RetiredAuthority:
        return Tone::Warn;
    case KeyStatus::Kind::Superseded:
        break;
    }
    return Tone::Neutral;
}

KeyCard::KeyCard(QWidget* parent)
    : QWidget(parent)
    , m_state(new Chip({}))
    , m_title(textLabel(TextKind::Muted, {}))
    , m_sentence(wrappedLabel(TextKind::Note, {}))
    , m_lines(new KeyValueList)
    , m_certify(pushButton(ButtonKind::Secondary, tr("Certify…")))
    , m_certificate(pushButton(ButtonKind::Secondary, tr("Certificate…")))
    , m_revoke(pushButton(ButtonKind::Secondary, tr("Revoke…")))
    , m_refusal(wrappedLabel(TextKind::Note, {}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    QBoxLayout* rows = nullptr;
    layout->addWidget(headedCard(tr("Key"), rows, m_title, m_state));
    m_sentence->setObjectName(QStringLiteral("keySentence"));
    rows->addWidget(m_sentence);
    rows->addWidget(m_lines);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    const std::pair<QPushButton*, const char*> named[] = {
        {m_certify, "certifyKey"}, {m_certificate, "noteCertificate"}, {m_revoke, "revokeKey"}};
    for (const auto& [button, name] : named) {
        button->setObjectName(QLatin1String(name));
        buttons->addWidget(button);
    }
    m_certificate->setAccessibleName(tr("Note a certificate of an organisation's authority"));
    buttons->addStretch();
    rows->addLayout(buttons);
    m_refusal->setObjectName(QStringLiteral("keyRefusal"));
    rows->addWidget(m_refusal);
    connect(m_certify, &QPushButton::clicked, this, &KeyCard::certifyAsked);
    connect(m_certificate, &QPushButton::clicked, this, &KeyCard::certificateAsked);
    connect(m_revoke, &QPushButton::clicked, this, &KeyCard::revokeAsked);
    clear();
}

void KeyCard::showButtons(bool shown)
{
    for (QWidget* part : {static_cast<QWidget*>(m_certify), static_cast<QWidget*>(m_certificate),
                          static_cast<QWidget*>(m_revoke), static_cast<QWidget*>(m_lines)})
        part->setVisible(shown);
    m_refusal->setVisible(shown && !m_refusal->text().isEmpty());
}

void KeyCard::setKey(const RingPerson& person, const RingKey& key, bool fileHere, const QString& readOnly)
{
    m_title->setText(shownText(person.person.name));
    m_state->setWord(keyStatusWord(key.status.kind), keyStatusTone(key.status.kind));
    m_sentence->setText(key.status.sentence);
    m_lines->setLines(linesOfKey(key, fileHere));
    const QString certify = readOnly.isEmpty() ? key.certifyRefusal : readOnly;
    const QString own = readOnly.isEmpty() ? key.ownRefusal : readOnly;
    setReason(*m_certify, certify, tr("By the project's authority"));
    setReason(*m_certificate, own, tr("Of an organisation's authority, from a file"));
    setReason(*m_revoke, own);
    QStringList reasons;
    for (const QString& reason : {certify, own}) {
        if (!reason.isEmpty() && !reasons.contains(reason))
            reasons << reason;
    }
    m_refusal->setText(reasons.join(QStringLiteral("\n\n")));
    showButtons(true);
}

void KeyCard::setKeyless(const RingPerson& person)
{
    m_title->setText(shownText(person.person.name));
    m_state->setWord(tr("no key"), Tone::Neutral);
    m_sentence->setText(
        tr("%1 has no key in this project and signs nothing. People create their own: nobody can do it for "
           "them.")
            .arg(shownText(person.person.name)));
    showButtons(false);
}

void KeyCard::clear()
{
    m_title->clear();
    m_state->setWord({}, Tone::Neutral);
    m_sentence->setText(tr("Choose somebody in the table."));
    showButtons(false);
}

} // namespace assay
