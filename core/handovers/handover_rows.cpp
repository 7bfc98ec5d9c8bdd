// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handovers/handover_rows.h"

#include "core/audit/row_query_hash.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/people/named_person.h"

namespace assay::handovers {
namespace {

const QByteArray HandoverSql =
    "SELECT h.id, h.uid, h.key, u.id, u.key, r.uid, m.name || '@' || CAST(v.version AS TEXT), h.from_role, h.to_role,"
    " a.id, a.uid, a.name, h.text, h.state, h.state_reason, h.created_at, h.offered_at, h.decided_at, b.id, b.uid,"
    " b.name, h.staged, h.row_version, u.title FROM handover h JOIN use_case u ON u.id = h.use_case_id"
    " JOIN person a ON a.id = h.author_id LEFT JOIN person b ON b.id = h.decided_by_id"
    " LEFT JOIN release r ON r.id = h.release_id LEFT JOIN model_version v ON v.id = r.version_id"
    " LEFT JOIN registered_model m ON m.id = v.model_id ";

/// Reads what one handover after another consists of, by statements that are prepared once.
class HandoverParts {
public:
    explicit HandoverParts(db::Connection& connection)
        : m_items(connection.prepare(
            "SELECT i.ordinal, i.kind, i.text, i.required, i.answer, i.waiver, a.id, a.uid, a.name, b.id, b.uid,"
            " b.name, i.settled_at FROM handover_item i JOIN person a ON a.id = i.asked_by_id"
            " LEFT JOIN person b ON b.id = i.settled_by_id WHERE i.handover_id = ? ORDER BY i.ordinal"))
        , m_turns(connection.prepare("SELECT verb, at FROM audit_event WHERE entity = 'handover' AND entity_id = ?"
                                     " AND verb IN ('handed_over', 'returned') ORDER BY seq"))
    {
    }

    void read(Handover& handover)
    {
        readItems(handover);
        if (handover.offeredAt != handover.createdAt)
            handover.waitedBefore = waitedBeforeReturn(handover);
    }

private:
    void readItems(Handover& handover)
    {
        m_items.reset();
        m_items.bind(handover.id.value);
        while (m_items.step()) {
            HandoverItem& item = handover.items.emplace_back();
            item.ordinal = m_items.integer(0);
            item.kind = m_items.bytesView(1) == "question" ? HandoverItem::Kind::Question : HandoverItem::Kind::Check;
            item.text = m_items.text(2);
            item.required = m_items.boolean(3);
            item.answer = m_items.text(4);
            item.waiver = m_items.text(5);
            item.askedBy = people::namedPersonAt(m_items, 6);
            item.settledBy = people::namedPersonAt(m_items, 9);
            item.settledAt = m_items.optionalInteger(12);
        }
    }

    /// Each time that it was given back ends a time with the receiver.
    qint64 waitedBeforeReturn(const Handover& handover)
    {
        m_turns.reset();
        m_turns.bind(handover.uid);
        qint64 sum = 0;
        qint64 offered = handover.createdAt;
        while (m_turns.step() && m_turns.integer(1) < handover.offeredAt) {
            if (m_turns.bytesView(0) == "handed_over")
                offered = m_turns.integer(1);
            else
                sum += std::max<qint64>(0, m_turns.integer(1) - offered);
        }
        return sum;
    }

    db::Statement m_items;
    db::Statement m_turns;
};

std::vector<Handover> readHandovers(db::Connection& connection, db::Statement rows)
{
    std::vector<Handover> found;
    while (rows.step()) {
        Handover handover;
        handover.id = {rows.integer(0)};
        handover.uid = rows.text(1);
        handover.key = rows.text(2);
        handover.useCase = {rows.integer(3)};
        handover.useCaseKey = rows.text(4);
        handover.releaseUid = rows.isNull(5) ? QString() : rows.text(5);
        handover.release = rows.isNull(6) ? QString() : rows.text(6);
        handover.from = db::requireKnown(roleFromString(rows.text(7)), handover.key);
        handover.to = db::requireKnown(roleFromString(rows.text(8)), handover.key);
        handover.author = people::namedPersonAt(rows, 9);
        handover.text = rows.text(12);
        handover.state = db::requireKnown(handoverStateFromString(rows.text(13)), handover.key);
        handover.stateReason = rows.text(14);
        handover.createdAt = rows.integer(15);
        handover.offeredAt = rows.integer(16);
        handover.decidedAt = rows.optionalInteger(17);
        handover.decidedBy = people::namedPersonAt(rows, 18);
        handover.staged = rows.boolean(21);
        handover.rowVersion = rows.integer(22);
        handover.useCaseTitle = rows.text(23);
        found.push_back(std::move(handover));
    }
    HandoverParts parts(connection);
    for (Handover& handover : found)
        parts.read(handover);
    return found;
}

} // namespace

std::vector<Handover> all(db::Connection& connection)
{
    return readHandovers(connection, connection.prepare(HandoverSql + "ORDER BY h.id"));
}

std::vector<Handover> offered(db::Connection& connection)
{
    return readHandovers(connection,
                         connection.prepare(HandoverSql + "WHERE h.state = 'Offered' ORDER BY h.offered_at, h.id"));
}

std::vector<Handover> questioned(db::Connection& connection)
{
    return readHandovers(connection,
                         connection.prepare(HandoverSql
                                            + "WHERE h.state = 'Offered' AND EXISTS (SELECT 1 FROM handover_item i"
                                              " WHERE i.handover_id = h.id AND i.kind = 'question' AND i.required = 1"
                                              " AND i.answer = '' AND i.waiver = '')"
                                              " ORDER BY h.offered_at, h.id"));
}

std::vector<Handover> ofUseCase(db::Connection& connection, UseCaseId useCase)
{
    db::Statement rows = connection.prepare(HandoverSql + "WHERE h.use_case_id = ? ORDER BY h.id");
    rows.bind(useCase.value);
    return readHandovers(connection, std::move(rows));
}

Handover byName(db::Connection& connection, const QString& name)
{
    db::Statement rows = connection.prepare(HandoverSql + "WHERE h.key = ? OR h.uid = ?");
    rows.bind(name).bind(name);
    std::vector<Handover> found = readHandovers(connection, std::move(rows));
    if (found.empty())
        db::raise(Error::Kind::NotFound, Text::tr("The project has no handover %1.").arg(name));
    return std::move(found.front());
}

const HandoverItem& itemOf(const Handover& handover, qint64 ordinal)
{
    for (const HandoverItem& item : handover.items) {
        if (item.ordinal == ordinal)
            return item;
    }
    db::raise(Error::Kind::NotFound,
              Text::tr("%1 has nothing with the number %2. Nothing was changed.")
                  .arg(handover.key, QString::number(ordinal + 1)));
}

NewerTexts newerAnswer(const Handover& handover, qint64 ordinal)
{
    const HandoverItem& item = itemOf(handover, ordinal);
    const QString field = QStringLiteral("answer");
    return {{{field, item.answer}}, {{field, {item.settledBy.name, item.settledBy.uid, item.settledAt.value_or(0)}}}};
}

Digest handoverHash(db::Connection& connection, HandoverId id)
{
    RowHasher hasher("handover");
    addRows(hasher, connection,
            "SELECT h.uid, h.key, u.uid, coalesce(r.uid, ''), h.from_role, h.to_role, a.uid, h.text, h.state,"
            " h.state_reason, CAST(h.created_at AS TEXT), CAST(h.offered_at AS TEXT),"
            " coalesce(CAST(h.decided_at AS TEXT), ''), coalesce(b.uid, ''), CAST(h.staged AS TEXT),"
            " CAST(h.row_version AS TEXT) FROM handover h JOIN use_case u ON u.id = h.use_case_id"
            " JOIN person a ON a.id = h.author_id LEFT JOIN person b ON b.id = h.decided_by_id"
            " LEFT JOIN release r ON r.id = h.release_id WHERE h.id = ?",
            id.value);
    addRows(hasher, connection,
            "SELECT CAST(i.ordinal AS TEXT), i.kind, i.text, CAST(i.required AS TEXT), i.answer, i.waiver, a.uid,"
            " coalesce(b.uid, ''), coalesce(CAST(i.settled_at AS TEXT), '') FROM handover_item i"
            " JOIN person a ON a.id = i.asked_by_id LEFT JOIN person b ON b.id = i.settled_by_id"
            " WHERE i.handover_id = ? ORDER BY i.ordinal",
            id.value);
    return hasher.finish();
}

} // namespace assay::handovers
