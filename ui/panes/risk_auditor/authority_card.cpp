// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/authority_card.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/risk_auditor/key_card.h"
#include "ui/panes/risk_auditor/release_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <ranges>

namespace assay {
namespace {

std::vector<KeyValueList::Line> linesOfAuthority(const RingAuthority& found, const QStringList& files)
{
    const KeyAuthority& authority = found.authority;
    const Certificate& certificate = found.certificate;
    std::vector<KeyValueList::Line> lines{
        {AuthorityCard::tr("Subject"), shownText(certificate.subject())},
        {AuthorityCard::tr("SHA-256"), QString::fromLatin1(certificate.fingerprint()), true},
        {AuthorityCard::tr("Valid"),
         AuthorityCard::tr("%1 to %2")
             .arg(dayText(certificate.validFrom().toMSecsSinceEpoch()),
                  dayText(certificate.validUntil().toMSecsSinceEpoch()))},
        {AuthorityCard::tr("Added"),
         AuthorityCard::tr("%1, by %2").arg(dayText(authority.addedAt), shownText(authority.addedBy))}};
    if (authority.retiredAt)
        lines.push_back(
            {AuthorityCard::tr("Retired"),
             AuthorityCard::tr("%1, by %2: %3")
                 .arg(minuteText(*authority.retiredAt), shownText(authority.retiredBy), shownText(authority.reason))});
    else if (authority.kind == KeyAuthority::Kind::Project)
        lines.push_back({AuthorityCard::tr("Its key"),
                         isKeyHere(certificate, files)
                             ? AuthorityCard::tr("on this machine")
                             : AuthorityCard::tr("not on this machine: it certifies where its file is")});
    return lines;
}

} // namespace

bool isKeyHere(const Certificate& authority, const QStringList& files)
{
    const Result<PublicKey> key = authority.publicKey();
    return key && files.contains(QString::fromLatin1(key->fingerprint()));
}

AuthorityCard::AuthorityCard(QWidget* parent)
    : QWidget(parent)
    , m_authorities(new QVBoxLayout)
    , m_found(pushButton(ButtonKind::Secondary, tr("Found…")))
    , m_accept(pushButton(ButtonKind::Secondary, tr("Accept an organisation's…")))
    , m_refusal(wrappedLabel(TextKind::Note, {}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    QBoxLayout* rows = nullptr;
    layout->addWidget(headedCard(tr("Authorities"), rows));
    rows->addWidget(wrappedLabel(TextKind::Note,
                                 tr("They say by certificates whose key is whose. Who checks this project's "
                                    "signatures has to know them from elsewhere.")));
    m_authorities->setSpacing(metrics::between);
    rows->addLayout(m_authorities);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    m_found->setObjectName(QStringLiteral("foundAuthority"));
    m_found->setAccessibleName(tr("Found the project's authority"));
    m_accept->setObjectName(QStringLiteral("acceptAuthority"));
    buttons->addWidget(m_found);
    buttons->addWidget(m_accept);
    buttons->addStretch();
    rows->addLayout(buttons);
    m_refusal->setObjectName(QStringLiteral("authorityRefusal"));
    rows->addWidget(m_refusal);
    connect(m_found, &QPushButton::clicked, this, &AuthorityCard::foundAsked);
    connect(m_accept, &QPushButton::clicked, this, &AuthorityCard::acceptAsked);
}

void AuthorityCard::setRing(const KeyRing& ring, const QStringList& files, const QString& readOnly)
{
    const QString refusal = readOnly.isEmpty() ? ring.authorityRefusal : readOnly;
    clearLayout(*m_authorities);
    for (const bool retired : {false, true}) { // Those that hold, first.
        for (const auto& each : std::views::reverse(ring.authorities)) {
            if (each.authority.retiredAt.has_value() == retired)
                addAuthority(each, files, refusal);
        }
    }
    if (ring.authorities.empty())
        m_authorities->addWidget(wrappedLabel(TextKind::Body,
                                              tr("None yet: no key can be certified, so that no signature "
                                                 "counts.")));
    const QString taken =
        ring.project() ? tr("The project has its authority. Retire it before you found another.") : QString();
    setReason(*m_found, refusal.isEmpty() ? taken : refusal,
              tr("The project's own authority, whose key is made on this machine"));
    setReason(*m_accept, refusal, tr("By its root certificate, from a file"));
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
}

void AuthorityCard::addAuthority(const RingAuthority& authority, const QStringList& files, const QString& refusal)
{
    const bool own = authority.authority.kind == KeyAuthority::Kind::Project;
    const QString name = shownText(authority.certificate.commonName().isEmpty() ? authority.certificate.subject()
                                                                                : authority.certificate.commonName());
    auto* part = new QWidget;
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins({});
    rows->setSpacing(metrics::unit);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::inside);
    head->addWidget(elidedLabel(TextKind::Strong, name), 1);
    head->addWidget(new Chip(own ? tr("of the project") : tr("of an organisation"), Tone::Accent));
    if (authority.authority.retiredAt)
        head->addWidget(new Chip(tr("retired"), Tone::Neutral));
    rows->addLayout(head);
    auto* lines = new KeyValueList;
    lines->setLines(linesOfAuthority(authority, files));
    rows->addWidget(lines);
    if (!authority.authority.retiredAt) {
        QPushButton* retire = pushButton(ButtonKind::Ghost, tr("Retire…"));
        retire->setObjectName(QStringLiteral("retireAuthority"));
        retire->setAccessibleName(tr("Retire %1").arg(name));
        setReason(*retire, refusal);
        connect(retire, &QPushButton::clicked, this,
                [this, uid = authority.authority.uid, name] { Q_EMIT retireAsked(uid, name); });
        rows->addWidget(retire, 0, Qt::AlignLeft);
    }
    m_authorities->addWidget(part);
}

} // namespace assay
