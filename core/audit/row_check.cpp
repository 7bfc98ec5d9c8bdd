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

} // namespace

RowCheck checkRow(const AuditRow& row, QByteArrayView project)
{
    RowCheck check;
    check.leaf = merkle::leafHash(row.body);
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

} // namespace assay
