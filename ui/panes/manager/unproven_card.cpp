// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/unproven_card.h"

#include "core/base/shown_text.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/seen_reading.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace assay {
namespace {

using approvals::UnprovenUse;

constexpr int mostRowsShown = 5; ///< Further ones are scrolled to: the map above needs the room.

QString missingWords(const UnprovenUse& use)
{
    QStringList words;
    for (const approvals::Proof proof : use.missing)
        words << approvals::proofTitle(proof);
    return QLocale().createSeparatedList(words);
}

/// Each role once, in the order of what they can supply.
QString supplierWords(const UnprovenUse& use)
{
    QStringList roles;
    for (const approvals::Proof proof : use.missing) {
        for (const Role role : approvals::proofSuppliers(proof))
            roles << roleTitle(role);
    }
    roles.removeDuplicates();
    return roles.join(QStringLiteral(", "));
}

QVariant unprovenExtra(const UnprovenUse& use, int role)
{
    const bool isCase = !use.useCaseUid.isEmpty();
    if (role == AddressRole)
        return QVariant::fromValue(isCase ? Address{{}, "use-case", use.useCaseUid}
                                          : Address{{}, "release", use.releaseUid});
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(missingWords(use))) : QVariant();
}

std::vector<Column<UnprovenUse>> unprovenColumns()
{
    return {{UnprovenCard::tr("Use case"),
             [](const UnprovenUse& use) {
                 return use.useCase.isEmpty()
                     ? UnprovenCard::tr("serves none")
                     : stagedWords(shownText(use.useCase), use.staged && use.release.isEmpty());
             },
             {},
             unprovenExtra},
            {UnprovenCard::tr("Release"),
             [](const UnprovenUse& use) {
                 return use.release.isEmpty() ? UnprovenCard::tr("not known")
                                              : stagedWords(shownText(use.release), use.staged);
             },
             {},
             unprovenExtra},
            {UnprovenCard::tr("Lacks"),
             [](const UnprovenUse& use) {
                 return UnprovenCard::tr("%1 of %2").arg(use.missing.size()).arg(approvals::allProofs().size());
             },
             [](const UnprovenUse& use) { return static_cast<double>(use.missing.size()); }, unprovenExtra},
            {UnprovenCard::tr("What is missing"), missingWords, {}, unprovenExtra},
            {UnprovenCard::tr("Who can supply it"), supplierWords, {}, unprovenExtra}};
}

} // namespace

UnprovenCard::UnprovenCard(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(dataTable(m_model, tr("In use without evidence")))
    , m_note(wrappedLabel(TextKind::Muted, {}))
    , m_seen(new SeenReading(*this, [this] { read(); }))
{
    setObjectName(QStringLiteral("unprovenCard"));
    m_model.setColumns(unprovenColumns());
    m_table->setObjectName(QStringLiteral("unprovenUses"));
    QBoxLayout* rows = nullptr;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 0, metrics::page, 14);
    layout->addWidget(headedCard(tr("In use without evidence"), rows));
    m_note->setObjectName(QStringLiteral("unprovenNote"));
    rows->addWidget(m_note);
    rows->addWidget(m_table);
    connect(&session.events, &SessionEvents::changed, m_seen, &SeenReading::ask);
    m_table->hide();
    m_seen->ask();
}

UnprovenCard::~UnprovenCard()
{
    m_reading.cancel();
}

void UnprovenCard::setPast(bool isPast)
{
    if (std::exchange(m_isPast, isPast) != isPast)
        m_seen->ask();
}

void UnprovenCard::read()
{
    m_reading.cancel();
    if (m_isPast) {
        m_note->setText(tr("What could not be shown on a day in the past is not told; go back to now."));
        m_table->hide();
        return;
    }
    m_reading = m_session.fetchResult<std::vector<UnprovenUse>>(
        tr("Reading what is in use"), this,
        [&clock = m_session.database->clock()](db::Connection& connection) {
            return approvals::unprovenUses(connection, clock.now());
        },
        [this](const Result<std::vector<UnprovenUse>>& uses) { showUses(uses); });
}

void UnprovenCard::showUses(const Result<std::vector<UnprovenUse>>& uses)
{
    if (!uses) {
        m_note->setText(shownText(uses.error().message));
        m_table->hide();
        return;
    }
    const auto count = static_cast<int>(uses->size());
    m_note->setText(
        count == 0
            ? tr("Whatever is in use has an owner, counted signatures, the sign-off of all who have "
                 "to, something that watches it and a way back.")
            : tr("Models in use of which something cannot be shown: %1. A row leads to its use case.").arg(count));
    keepPlace(*m_table, [&] { m_model.setRows(*uses); });
    if (count > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + std::min(count, mostRowsShown) * metrics::tableRow + 2);
    m_table->setVisible(count > 0);
}

} // namespace assay
