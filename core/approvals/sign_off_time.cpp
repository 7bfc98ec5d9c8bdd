// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/sign_off_time.h"

#include "core/audit/audit_facts.h"
#include "core/base/moment.h"
#include "core/base/text.h"
#include "core/crypto/timestamp.h"

#include <algorithm>

namespace assay::approvals {
namespace {

constexpr qint64 apartClocks = 5 * 60 * 1000;

/// The places in the log of the entries that tell of exactly these envelopes, in the order of the log.
std::vector<std::pair<qint64, QString>> placesOf(db::Connection& connection, const ApprovalRequest& request,
                                                 const std::vector<SignOff>& signOffs)
{
    db::Statement rows = connection.prepare("SELECT seq, body FROM audit_event WHERE entity = 'approval_request'"
                                            " AND entity_id = ? AND verb = 'signed' ORDER BY seq");
    rows.bind(request.uid);
    std::vector<std::pair<qint64, QString>> places;
    while (rows.step()) {
        const Result<AuditEntry> entry = parseBody(rows.bytesView(1));
        if (!entry)
            continue;
        const QString uid = audit::factText(*entry, u"signOff");
        const auto signOff =
            std::find_if(signOffs.begin(), signOffs.end(), [&uid](const SignOff& one) { return one.uid == uid; });
        if (signOff != signOffs.end()
            && audit::factText(*entry, u"envelope") == QString::fromLatin1(toHex(sha256(signOff->envelope))))
            places.emplace_back(rows.integer(0), uid);
    }
    return places;
}

} // namespace

std::map<QString, qint64> loggedTimes(db::Connection& connection, const ApprovalRequest& request,
                                      const std::vector<SignOff>& signOffs)
{
    std::map<QString, qint64> times;
    db::Statement latest =
        connection.prepare("SELECT coalesce(max(at), 0) FROM audit_event WHERE seq > ? AND seq <= ?");
    qint64 seen = 0;
    qint64 time = 0;
    for (const auto& [seq, uid] : placesOf(connection, request, signOffs)) {
        latest.bind(seen).bind(seq).step();
        time = std::max(time, latest.integer(0));
        latest.reset();
        seen = seq;
        times.emplace(uid, time);
    }
    return times;
}

Result<qint64> stampedTime(QByteArrayView timestamp, QByteArrayView signature, qint64 decidedAt,
                           const QList<Certificate>& roots)
{
    if (timestamp.isEmpty())
        return fail(Error::Kind::Denied, Text::tr("it has no time stamp"));
    const Result<Timestamp> stamp = verifyTimestamp(timestamp, signature, roots);
    if (!stamp)
        return failed(stamp);
    const qint64 time = stamp->at.toMSecsSinceEpoch();
    if (time + apartClocks < decidedAt)
        return fail(Error::Kind::Denied,
                    Text::tr("its time stamp of %1 is older than the decision says that it is").arg(minuteWords(time)));
    return time;
}

} // namespace assay::approvals
