// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/model_format.h"
#include "core/inspection/pickle/pickle_codes.h"
#include "core/inspection/pickle/pickle_reader.h"

namespace assay {
namespace {

class PickleFormat final : public ModelFormat {
public:
    QByteArray id() const override { return QByteArrayLiteral("pickle"); }
    QStringList suffixes() const override
    {
        return {QStringLiteral("pkl"), QStringLiteral("pickle"), QStringLiteral("joblib"), QStringLiteral("dill"),
                QStringLiteral("p")};
    }

    Match matches(ByteSource& source) const override
    {
        if (!isPickleAt(source, 0))
            return Match::No;
        return source.bytes(0, 1).at(0) == static_cast<char>(PickleCode::Proto) ? Match::Likely : Match::Perhaps;
    }

    void inspect(ByteSource& source, Inspection& inspection) const override
    {
        const QByteArray start = source.bytes(0, 2);
        const bool statesProtocol = start.size() == 2 && start[0] == static_cast<char>(PickleCode::Proto);
        if (isLegacyTorch(source))
            inspection.setFormat(QByteArrayLiteral("torch-legacy"));
        else
            inspection.setFormat(id(), statesProtocol ? QString::number(static_cast<quint8>(start[1])) : QString());
        inspectPickles(source, 0, inspection);
    }
};

} // namespace

const ModelFormat& pickleModelFormat()
{
    static const PickleFormat format;
    return format;
}

} // namespace assay
