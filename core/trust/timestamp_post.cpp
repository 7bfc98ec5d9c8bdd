// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/timestamp_post.h"

#include "core/base/text.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

namespace assay {
namespace {

constexpr qint64 largestAnswer = 64 * 1024;
constexpr int httpOk = 200;

tl::unexpected<Error> notReached(const QUrl& address, const QString& reason)
{
    return fail(
        Error::Kind::Io,
        Text::tr("The time-stamping authority at %1 gave no stamp: %2. Nothing was changed; try again later, or "
                 "check its address.")
            .arg(address.host(), reason),
        address.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
}

/// Whether the answer was whole within the time; it is stopped where it is late or too large.
bool waitFor(QNetworkReply& reply, int milliseconds)
{
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &reply, &QNetworkReply::abort);
    QObject::connect(&reply, &QNetworkReply::downloadProgress, &reply, [&reply](qint64 received, qint64) {
        if (received > largestAnswer)
            reply.abort();
    });
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    timer.start(milliseconds);
    if (!reply.isFinished())
        loop.exec();
    return timer.isActive();
}

Result<QByteArray> post(const QUrl& address, const QByteArray& body, int milliseconds)
{
    if (!address.isValid() || (address.scheme() != u"http" && address.scheme() != u"https"))
        return fail(Error::Kind::Invalid,
                    Text::tr("“%1” is no address of a time-stamping authority; it begins with http:// or https://.")
                        .arg(address.toString(QUrl::RemoveUserInfo)));
    QNetworkAccessManager network;
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/timestamp-query"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    const bool inTime = waitFor(*reply, milliseconds);
    if (!inTime)
        return notReached(address, Text::tr("it did not answer in time"));
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError)
        return notReached(address, reply->errorString());
    if (status != httpOk)
        return notReached(address, Text::tr("it answered with the status %1").arg(status));
    if (reply->bytesAvailable() > largestAnswer)
        return notReached(address, Text::tr("its answer is longer than %1 bytes").arg(largestAnswer));
    return reply->readAll();
}

} // namespace

TimestampTransport timestampPost(const QUrl& address, int milliseconds)
{
    return [address, milliseconds](const QByteArray& request) { return post(address, request, milliseconds); };
}

} // namespace assay
