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

/// All but the leaf's hash.
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

/// Asks for the bytes of a body while those before it are hashed: bodies lie scattered, and waiting for memory would
/// cost half as much again as hashing them.
void fetchAhead(const QByteArray& body)
{
    constexpr qsizetype cacheLine = 64;
    for (qsizetype at = 0; at < body.size(); at += cacheLine)
        __builtin_prefetch(body.constData() + at);
}

} // namespace

void checkRows(std::span<const AuditRow> rows, QByteArrayView project, std::span<RowCheck> checks)
{
    constexpr std::size_t lanes = 2;
    for (std::size_t i = 0; i < rows.size(); i += lanes) {
        const auto here = rows.subspan(i, std::min(lanes, rows.size() - i));
        for (const AuditRow& row : rows.subspan(i + here.size(), std::min(lanes, rows.size() - i - here.size())))
            fetchAhead(row.body);
        const auto leaves = merkle::leafHashes({here.front().body, here.back().body});
        for (std::size_t j = 0; j < here.size(); ++j) {
            checks[i + j] = checkBody(here[j], project);
            checks[i + j].leaf = leaves[j];
        }
    }
}

} // namespace assay
