// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/row_check.h"

#include "core/audit/audit_body_view.h"
#include "core/audit/merkle_tree.h"

#include <algorithm>

namespace assay {
namespace {

bool statesDigest(QByteArrayView hex, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return hex.isEmpty();
    const auto digest = digestFromBytes(bytes);
    return digest && isHexOf(hex, *digest);
}

RowCheck::Fault faultOf(const AuditRow& row, const AuditBodyView& body, QByteArrayView project)
{
    using Fault = RowCheck::Fault;
    if (!body.project.equals(project))
        return Fault::OtherProject;
    if (body.previousSize != body.seq - 1)
        return Fault::StatedSize;
    if (body.seq != row.seq)
        return Fault::None;
    if (body.at != row.at)
        return Fault::At;
    if (!body.actor.equals(row.actor))
        return Fault::Actor;
    if (!body.verb.equals(row.verb))
        return Fault::Verb;
    if (!body.entity.equals(row.entity))
        return Fault::Entity;
    if (!body.entityId.equals(row.entityId))
        return Fault::EntityId;
    return statesDigest(body.after, row.after) ? Fault::None : Fault::After;
}

RowCheck checkBody(const AuditRow& row, QByteArrayView project)
{
    RowCheck check;
    const auto body = AuditBodyView::parse(row.body);
    if (!body) {
        check.fault = RowCheck::Fault::Unreadable;
        check.unreadable = body.error().message;
        return check;
    }
    std::copy(body->previousRoot.begin(), body->previousRoot.end(), check.previousRoot.begin());
    check.bodySeq = body->seq;
    check.fault = faultOf(row, *body, project);
    return check;
}

} // namespace

// Some rows at a time: few enough that their bytes are still in the processor's cache when they are read after hashing.
void checkRows(std::span<const AuditRow> rows, QByteArrayView project, std::span<RowCheck> checks,
               std::span<Digest> leaves)
{
    constexpr std::size_t atOnce = 32;
    std::array<QByteArrayView, atOnce> bodies;
    for (std::size_t i = 0; i < rows.size(); i += atOnce) {
        const auto here = rows.subspan(i, std::min(atOnce, rows.size() - i));
        std::transform(here.begin(), here.end(), bodies.begin(), [](const AuditRow& row) { return row.body; });
        merkle::leafHashes(std::span(bodies).first(here.size()), leaves.subspan(i));
        for (std::size_t j = 0; j < here.size(); ++j)
            checks[i + j] = checkBody(here[j], project);
    }
}

} // namespace assay
