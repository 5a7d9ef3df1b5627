/// Names of chipsets as sources write them, each after the number of phones that bear it.
enum ChipsetNames {
  static let asWritten = """
    2 ARM Cortex- A75
    3 Apple A11 Bionic
    2 Apple A12
    1 Apple A12 Bionic
    4 Apple A13 Bionic
    4 Apple A14 Bionic
    7 Apple A15 Bionic
    8 Apple A16 Bionic
    8 Apple A17 Pro
    1 Apple A17 Pro (3 nm)
    10 Apple A18
    12 Apple A18 Pro
    1 Apple A19
    6 Apple A19 Pro
    6 Exynos 1280
    1 Exynos 1280 (5 nm)
    11 Exynos 1330
    1 Exynos 1330 (5nm) - SM-A146B
    10 Exynos 1380
    5 Exynos 1480
    3 Exynos 1580
    2 Exynos 2200
    6 Exynos 2400
    1 Exynos 2400 (4 nm)
    2 Exynos 2400 (4 nm) - International
    1 Exynos 2400e
    3 Exynos 2500
    1 Exynos 7570
    1 Exynos 7870
    3 Exynos 7870 Octa
    2 Exynos 7880 Octa
    2 Exynos 7885 Octa
    3 Exynos 850
    1 Exynos 8895 Octa
    2 Exynos 9609
    1 Exynos 9810
    2 Exynos 9810 Octa
    3 Exynos 990
    4 Google Tensor
    10 Google Tensor G2
    6 Google Tensor G3
    9 Google Tensor G4
    7 Google Tensor G5
    1 HUAWEI Kirin 960
    1 HiSilicon 980
    1 HiSilicon Kirin 620
    2 HiSilicon Kirin 655
    1 HiSilicon Kirin 659
    3 HiSilicon Kirin 710
    5 HiSilicon Kirin 710F
    1 HiSilicon Kirin 810
    1 HiSilicon Kirin 820 5G
    3 HiSilicon Kirin 9000S
    4 HiSilicon Kirin 9010
    3 HiSilicon Kirin 960
    5 HiSilicon Kirin 970
    3 HiSilicon Kirin 980
    2 HiSilicon Kirin 990
    1 HiSilicon Kirin 990 5G
    2 Hisilicon Kirin 710
    4 Hisilicon Kirin 980
    2 Huawei Kirin 710
    1 Huawei Kirin 710A
    1 Huawei Kirin 810
    1 Huawei Kirin 820 5G
    1 Huawei Kirin 820E
    1 Huawei Kirin 9000
    1 Huawei Kirin 9000E
    4 Huawei Kirin 970
    1 Huawei Kirin 980 with Balong 5000
    1 Huawei Kirin 985 5G
    4 Huawei Kirin 990 5G
    1 JLQ JR510
    1 Kirin 659
    1 Kirin 710A
    1 Kirin 710F
    1 Kirin 8000
    2 Kirin 9000S
    1 Kirin 9000S1 (7 mm)
    1 Kirin 9010
    1 Kirin 9010S
    6 Kirin 9020
    1 Kirin 970
    1 MediaTeK MT6763T
    1 MediaTek
    1 MediaTek (Unspecified)
    1 MediaTek 6737
    1 MediaTek 6750
    1 MediaTek DImensity 8100-Ultra
    4 MediaTek Dimensity 1080
    1 MediaTek Dimensity 1100 5G
    1 MediaTek Dimensity 1200
    2 MediaTek Dimensity 1200 MT6893
    1 MediaTek Dimensity 1200-Ultra
    3 MediaTek Dimensity 1300
    2 MediaTek Dimensity 1300 MT6893
    4 MediaTek Dimensity 6020
    1 MediaTek Dimensity 6020 (7 nm)
    2 MediaTek Dimensity 6020 MT6833
    5 MediaTek Dimensity 6080
    2 MediaTek Dimensity 6080 (6 nm)
    4 MediaTek Dimensity 6080 MT6833
    18 MediaTek Dimensity 6100 Plus
    2 MediaTek Dimensity 6100+ (6 nm)
    5 MediaTek Dimensity 6300
    1 MediaTek Dimensity 6400 Max
    5 MediaTek Dimensity 700
    6 MediaTek Dimensity 700 5G
    1 MediaTek Dimensity 700 MT6833
    4 MediaTek Dimensity 7020
    2 MediaTek Dimensity 7020 (6 nm)
    2 MediaTek Dimensity 7025
    2 MediaTek Dimensity 7025-Ultra
    2 MediaTek Dimensity 7030
    15 MediaTek Dimensity 7050
    7 MediaTek Dimensity 7050 (6 nm)
    4 MediaTek Dimensity 7050 MT6877
    1 MediaTek Dimensity 720 5G
    5 MediaTek Dimensity 7200
    1 MediaTek Dimensity 7200 MT6886
    1 MediaTek Dimensity 7200 Pro (4 nm)
    3 MediaTek Dimensity 7200 Pro MT6886
    4 MediaTek Dimensity 7200 Ultra
    1 MediaTek Dimensity 7200-Ultra (4 nm)
    2 MediaTek Dimensity 7300
    1 MediaTek Dimensity 7300 Pro
    2 MediaTek Dimensity 7300 Ultimate
    2 MediaTek Dimensity 7300-Ultra
    2 MediaTek Dimensity 7300X
    1 MediaTek Dimensity 7360 Turbo
    1 MediaTek Dimensity 7400
    1 MediaTek Dimensity 7400 5G
    2 MediaTek Dimensity 7400 Ultra
    1 MediaTek Dimensity 800 5G
    1 MediaTek Dimensity 800U
    1 MediaTek Dimensity 800U 5G
    2 MediaTek Dimensity 800U MT6853V
    1 MediaTek Dimensity 8020
    1 MediaTek Dimensity 8020 (6 nm)
    2 MediaTek Dimensity 8020 MT6891Z
    3 MediaTek Dimensity 8050
    1 MediaTek Dimensity 8050 MT6893
    7 MediaTek Dimensity 810
    1 MediaTek Dimensity 810 5G
    2 MediaTek Dimensity 8100
    5 MediaTek Dimensity 8100 Max
    1 MediaTek Dimensity 8100-MAX with MariSilicon X NPU
    5 MediaTek Dimensity 8200 (4 nm)
    10 MediaTek Dimensity 8200 MT6896Z
    1 MediaTek Dimensity 8200 Ultimate
    1 MediaTek Dimensity 8200 Ultra (4 nm)
    1 MediaTek Dimensity 8200 Ultra MT6896Z
    7 MediaTek Dimensity 8300 Ultra
    1 MediaTek Dimensity 8300-Ultra (4 nm)
    6 MediaTek Dimensity 8350
    3 MediaTek Dimensity 8350 Ultimate
    1 MediaTek Dimensity 8400-Max
    1 MediaTek Dimensity 8400-Ultra
    1 MediaTek Dimensity 8450
    5 MediaTek Dimensity 900
    1 MediaTek Dimensity 900 MT6877
    3 MediaTek Dimensity 9000
    1 MediaTek Dimensity 9000 (4 nm)
    3 MediaTek Dimensity 9000 MT6893
    2 MediaTek Dimensity 9000 MT6983
    1 MediaTek Dimensity 9000 Plus
    2 MediaTek Dimensity 9000+
    5 MediaTek Dimensity 920
    1 MediaTek Dimensity 920 5G
    2 MediaTek Dimensity 920 MT6877T
    1 MediaTek Dimensity 9200 (4 nm)
    2 MediaTek Dimensity 9200 MT6985
    2 MediaTek Dimensity 9200 Plus
    1 MediaTek Dimensity 9200 Plus MT6983
    1 MediaTek Dimensity 9200 Plus MT6985
    1 MediaTek Dimensity 930 MT6855
    6 MediaTek Dimensity 9300
    4 MediaTek Dimensity 9300 Plus
    1 MediaTek Dimensity 9300+
    3 MediaTek Helio A20
    9 MediaTek Helio A22
    2 MediaTek Helio A22 (MT6761)
    1 MediaTek Helio A25
    1 MediaTek Helio G100
    4 MediaTek Helio G100 Ultimate
    2 MediaTek Helio G200
    8 MediaTek Helio G25
    14 MediaTek Helio G35
    1 MediaTek Helio G35 or Qualcomm Snapdragon 460
    11 MediaTek Helio G36
    4 MediaTek Helio G36 (12 nm)
    9 MediaTek Helio G37
    5 MediaTek Helio G70
    10 MediaTek Helio G80
    6 MediaTek Helio G81
    1 MediaTek Helio G81 Ultimate
    2 MediaTek Helio G81 Ultra
    4 MediaTek Helio G81-Ultra
    51 MediaTek Helio G85
    4 MediaTek Helio G85 (12 nm)
    3 MediaTek Helio G85 SoC
    19 MediaTek Helio G88
    1 MediaTek Helio G90
    5 MediaTek Helio G90T
    1 MediaTek Helio G91
    2 MediaTek Helio G91 Ultra
    1 MediaTek Helio G91 Ultra (12 nm)
    10 MediaTek Helio G95
    12 MediaTek Helio G96
    28 MediaTek Helio G99
    9 MediaTek Helio G99 (6 nm)
    8 MediaTek Helio G99 Ultimate
    2 MediaTek Helio G99 Ultra
    1 MediaTek Helio G99-Ultra
    1 MediaTek Helio G99-Ultra (6 nm)
    1 MediaTek Helio P15
    1 MediaTek Helio P18
    1 MediaTek Helio P20
    1 MediaTek Helio P20 (MT6757)
    20 MediaTek Helio P22
    1 MediaTek Helio P22 (MT6762R)
    11 MediaTek Helio P23
    1 MediaTek Helio P23 (MT6763T)
    6 MediaTek Helio P25
    2 MediaTek Helio P25 (MT6757CD)
    26 MediaTek Helio P35
    3 MediaTek Helio P60
    1 MediaTek Helio P65
    1 MediaTek Helio P65 (MT6768)
    5 MediaTek Helio P70
    2 MediaTek Helio P90
    1 MediaTek Helio P95
    2 MediaTek Helio X20
    1 MediaTek Helio X27 (MT6797)
    1 MediaTek MT6572
    50 MediaTek MT6580
    6 MediaTek MT6580A
    5 MediaTek MT6580M
    1 MediaTek MT6580W
    5 MediaTek MT6582
    3 MediaTek MT6592
    2 MediaTek MT6592M
    2 MediaTek MT6735
    2 MediaTek MT6735M
    11 MediaTek MT6737
    2 MediaTek MT6737M
    2 MediaTek MT6737T
    1 MediaTek MT6738WW
    7 MediaTek MT6739
    1 MediaTek MT6739M
    1 MediaTek MT6739V/WA
    2 MediaTek MT6739W
    4 MediaTek MT6739WA
    11 MediaTek MT6750
    5 MediaTek MT6750T
    4 MediaTek MT6752
    12 MediaTek MT6753
    2 MediaTek MT6755
    1 MediaTek MT6757
    2 MediaTek MT6757 (Helio P20)
    2 MediaTek MT6761
    1 MediaTek MT6761 (Helio A22)
    1 MediaTek MT6762
    2 MediaTek MT6762 (Helio P22)
    1 MediaTek MT6762G Helio G25
    1 MediaTek MT6765 (Helio P35)
    1 MediaTek MT6768 (Helio P65)
    1 MediaTek MT6771 (Helio P60)
    1 MediaTek MT6771V (Helio P70)
    3 MediaTek MT6795
    1 MediaTek MT6797 (Helio X20)
    1 MediaTek X23
    1 Mediatek Dimensity 1080
    3 Mediatek Dimensity 6020
    21 Mediatek Dimensity 6300
    5 Mediatek Dimensity 6400
    1 Mediatek Dimensity 6400 Max
    1 Mediatek Dimensity 700
    10 Mediatek Dimensity 7025 Ultra
    2 Mediatek Dimensity 7050
    3 Mediatek Dimensity 7200
    22 Mediatek Dimensity 7300
    10 Mediatek Dimensity 7300 Energy
    2 Mediatek Dimensity 7300 Plus
    4 Mediatek Dimensity 7300 Pro
    3 Mediatek Dimensity 7300 Ultimate
    7 Mediatek Dimensity 7300 Ultra
    3 Mediatek Dimensity 7350 Pro
    2 Mediatek Dimensity 7360 Turbo
    6 Mediatek Dimensity 7400
    2 Mediatek Dimensity 7400 Ultra
    1 Mediatek Dimensity 8050
    3 Mediatek Dimensity 8200
    1 Mediatek Dimensity 8200 Ultimate
    1 Mediatek Dimensity 8300 Ultra
    8 Mediatek Dimensity 8350
    1 Mediatek Dimensity 8350 Apex
    3 Mediatek Dimensity 8350 Extreme
    2 Mediatek Dimensity 8350 Ultimate
    2 Mediatek Dimensity 8350 Ultra
    2 Mediatek Dimensity 8400
    3 Mediatek Dimensity 8400 Max
    3 Mediatek Dimensity 8400 Ultra
    1 Mediatek Dimensity 8400-Ultra
    4 Mediatek Dimensity 8450
    1 Mediatek Dimensity 9000 Plus
    2 Mediatek Dimensity 9200
    7 Mediatek Dimensity 9200 Plus
    2 Mediatek Dimensity 9300
    13 Mediatek Dimensity 9300 Plus
    7 Mediatek Dimensity 9400
    13 Mediatek Dimensity 9400 Plus
    1 Mediatek Dimensity 9400+
    7 Mediatek Dimensity 9400e
    3 Mediatek Dimensity 9500
    2 Mediatek Helio A22
    11 Mediatek Helio G100
    1 Mediatek Helio G100 SoC
    3 Mediatek Helio G100 Ultimate
    3 Mediatek Helio G100 Ultra
    4 Mediatek Helio G200
    8 Mediatek Helio G36
    1 Mediatek Helio G50 Ultimate
    8 Mediatek Helio G81
    1 Mediatek Helio G81 Extreme
    2 Mediatek Helio G81 Ultimate
    7 Mediatek Helio G81 Ultra
    6 Mediatek Helio G85
    2 Mediatek Helio G88
    1 Mediatek Helio G91
    1 Mediatek Helio G91 Ultra
    1 Mediatek Helio G92
    2 Mediatek Helio G92 Max
    10 Mediatek Helio G99
    5 Mediatek Helio G99 Ultra
    1 Mediatek Helio P10 (MT6755)
    4 Mediatek Helio P22
    1 Mediatek Helio P23
    8 Mediatek Helio P60
    1 Mediatek Helio P95
    1 Mediatek Helio X20
    1 Mediatek MT6572
    6 Mediatek MT6580
    1 Mediatek MT6580M
    1 Mediatek MT6582
    1 Mediatek MT6582 - H502 model
    1 Mediatek MT6582M
    2 Mediatek MT6735P
    4 Mediatek MT6737
    1 Mediatek MT6737M
    5 Mediatek MT6737T
    4 Mediatek MT6739
    2 Mediatek MT6750
    2 Mediatek MT6750T
    2 Mediatek MT6752
    2 Mediatek MT6755 Helio P10
    4 Mediatek MT6757 Helio P20
    6 Mediatek MT6762 Helio P22
    2 Mediatek MT6765 Helio G37
    2 Mediatek MT6765G Helio G35
    1 Mediatek MT6765H Helio G37
    1 Mediatek MT6769 Helio G80
    8 Mediatek MT6769 Helio G85
    2 Mediatek MT6769H Helio G88
    2 Mediatek MT6769Z Helio G85
    1 Mediatek MT6771 Helio P70
    3 Mediatek MT6795 Helio X10
    1 Mediatek MT8321
    2 Mediatek MT8781 Helio G99
    1 Mediatek MT8781 Helio G99 SoC
    1 Mediatek MTK6750
    2 Octa-core (1x2.3 GHz Taishan Big & 3x2.18 GHz Taishan Mid & 4x1.55 GHz Cortex-A510)
    1 Qualcomm APQ8084 Snapdragon 805
    1 Qualcomm MSM8210 Snapdragon 200
    2 Qualcomm MSM8226 Snapdragon 400
    1 Qualcomm MSM8226-0 Snapdragon 400
    1 Qualcomm MSM8228 Snapdragon 400
    1 Qualcomm MSM8625Q Snapdragon 200
    1 Qualcomm MSM8909 Snapdragon 210
    3 Qualcomm MSM8916 Snapdragon 410
    1 Qualcomm MSM8917
    3 Qualcomm MSM8917 Snapdragon 425
    1 Qualcomm MSM8920 Snapdragon 427
    4 Qualcomm MSM8926 Snapdragon 400
    1 Qualcomm MSM8928 Snapdragon 400
    1 Qualcomm MSM8929 Snapdragon 415
    1 Qualcomm MSM8937 Snapdragon 430
    4 Qualcomm MSM8939 Snapdragon 615
    3 Qualcomm MSM8940 Snapdragon 435
    1 Qualcomm MSM8956 Snapdragon 650
    1 Qualcomm MSM8974 Snapdragon 800
    1 Qualcomm MSM8974AB Snapdragon 801
    4 Qualcomm MSM8974AC Snapdragon 801
    1 Qualcomm MSM8975AC Snapdragon 801
    2 Qualcomm MSM8976 Snapdragon 652
    2 Qualcomm MSM8994 Snapdragon 810
    2 Qualcomm MSM8996 Snapdragon 820
    2 Qualcomm MSM8996 Snapdragon 821
    7 Qualcomm MSM8998 Snapdragon 835
    2 Qualcomm SDM450 Snapdragon 450
    2 Qualcomm SDM630 Snapdragon 630
    2 Qualcomm SDM632 Snapdragon 632
    3 Qualcomm SDM636 Snapdragon 636
    1 Qualcomm SDM660 Snapdragon 660
    2 Qualcomm SDM665 Snapdragon 665
    1 Qualcomm SDM670 Snapdragon 670
    1 Qualcomm SDM675 Snapdragon 675
    2 Qualcomm SDM710 Snapdragon 710
    7 Qualcomm SDM845 Snapdragon 845
    1 Qualcomm SDM855 Snapdragon 855
    2 Qualcomm SM-6115 Snapdragon 6s 4G Gen1
    1 Qualcomm SM4250 Snapdragon 460
    1 Qualcomm SM4350 Snapdragon 480 5G
    4 Qualcomm SM4450 Snapdragon 4 Gen 2
    2 Qualcomm SM4450 Snapdragon 4 Gen 2 AE
    1 Qualcomm SM4635 Snapdragon 4s Gen 2
    9 Qualcomm SM6225 Snapdragon 680 4G
    1 Qualcomm SM6225 Snapdragon 680 4G (6 nm)
    14 Qualcomm SM6225 Snapdragon 685
    2 Qualcomm SM6225 Snapdragon 685 4G
    9 Qualcomm SM6375 Snapdragon 695 5G
    7 Qualcomm SM6375 Snapdragon 6s Gen 3
    8 Qualcomm SM6450 Snapdragon 6 Gen 1
    6 Qualcomm SM6475-AB Snapdragon 6 Gen 3
    1 Qualcomm SM7125 Snapdragon 720G
    1 Qualcomm SM7250 Snapdragon 765G 5G
    1 Qualcomm SM7325 Snapdragon 778G 5G
    19 Qualcomm SM7435-AB Snapdragon 7s Gen 2
    8 Qualcomm SM7450-AB Snapdragon 7 Gen 1
    1 Qualcomm SM7450-AB Snapdragon 7 Gen 1 AE
    20 Qualcomm SM7550-AB Snapdragon 7 Gen 3
    18 Qualcomm SM7635 Snapdragon 7s Gen 3
    2 Qualcomm SM7635 Snapdragon 7s Gen 4
    3 Qualcomm SM7635-AC Snapdragon 7s Gen 4
    13 Qualcomm SM7750-AB Snapdragon 7 Gen 4
    2 Qualcomm SM8150 Snapdragon 855
    1 Qualcomm SM8250 Snapdragon 865 5G
    1 Qualcomm SM8250-AC Snapdragon 870 5G
    3 Qualcomm SM8475 Snapdragon 8+ Gen 1
    1 Qualcomm SM8475 Snapdragon 8+ Gen 1 4G
    9 Qualcomm SM8550-AB Snapdragon 8 Gen 2
    13 Qualcomm SM8550-AC Snapdragon 8 Gen 2
    2 Qualcomm SM8550-AC Snapdragon 8 Gen 2 (4 nm)
    11 Qualcomm SM8635 Snapdragon 8s Gen 3
    29 Qualcomm SM8650-AB Snapdragon 8 Gen 3
    6 Qualcomm SM8650-AC Snapdragon 8 Gen 3
    1 Qualcomm SM8650-AC Snapdragon 8 Gen 3 (4 nm) - USA/Canada/China
    17 Qualcomm SM8735 Snapdragon 8s Gen 4
    3 Qualcomm SM8750-3-AB Snapdragon 8 Elite
    50 Qualcomm SM8750-AB Snapdragon 8 Elite
    4 Qualcomm SM8750-AC Snapdragon 8 Elite
    11 Qualcomm SM8850-AC Snapdragon 8 Elite Gen 5
    1 Qualcomm Snadpragon 855+
    2 Qualcomm Snapdragon 200
    1 Qualcomm Snapdragon 200 MSM8210
    1 Qualcomm Snapdragon 210 (MSM8909)
    3 Qualcomm Snapdragon 210 MSM8909
    1 Qualcomm Snapdragon 212
    1 Qualcomm Snapdragon 215
    2 Qualcomm Snapdragon 4 Gen 1
    4 Qualcomm Snapdragon 4 Gen 2
    2 Qualcomm Snapdragon 400
    1 Qualcomm Snapdragon 400 MSM8226
    1 Qualcomm Snapdragon 400 MSM8228
    1 Qualcomm Snapdragon 400 MSM8928
    3 Qualcomm Snapdragon 410
    3 Qualcomm Snapdragon 410 MSM8916
    23 Qualcomm Snapdragon 425
    1 Qualcomm Snapdragon 425 MSM8917
    2 Qualcomm Snapdragon 427
    1 Qualcomm Snapdragon 429
    20 Qualcomm Snapdragon 430
    2 Qualcomm Snapdragon 430 MSM8937
    6 Qualcomm Snapdragon 435
    10 Qualcomm Snapdragon 439
    21 Qualcomm Snapdragon 450
    6 Qualcomm Snapdragon 460
    2 Qualcomm Snapdragon 480 5G
    1 Qualcomm Snapdragon 480plus 5G
    8 Qualcomm Snapdragon 6 Gen 1
    1 Qualcomm Snapdragon 6 Gen 1 (4 nm)
    1 Qualcomm Snapdragon 6 Gen 3
    6 Qualcomm Snapdragon 6 Gen 4
    1 Qualcomm Snapdragon 617 MSM8952
    13 Qualcomm Snapdragon 625
    3 Qualcomm Snapdragon 626
    8 Qualcomm Snapdragon 630
    7 Qualcomm Snapdragon 632
    12 Qualcomm Snapdragon 636
    1 Qualcomm Snapdragon 650 MSM8956
    1 Qualcomm Snapdragon 652
    2 Qualcomm Snapdragon 653
    14 Qualcomm Snapdragon 660
    10 Qualcomm Snapdragon 662
    14 Qualcomm Snapdragon 665
    4 Qualcomm Snapdragon 670
    6 Qualcomm Snapdragon 675
    1 Qualcomm Snapdragon 675AIE
    1 Qualcomm Snapdragon 678
    24 Qualcomm Snapdragon 680
    8 Qualcomm Snapdragon 680 (6 nm)
    1 Qualcomm Snapdragon 680G
    13 Qualcomm Snapdragon 685
    2 Qualcomm Snapdragon 685 (6 nm)
    2 Qualcomm Snapdragon 690
    1 Qualcomm Snapdragon 690 5G
    27 Qualcomm Snapdragon 695
    1 Qualcomm Snapdragon 695 (6 nm)
    4 Qualcomm Snapdragon 6s 4G Gen 1
    5 Qualcomm Snapdragon 6s Gen 1
    3 Qualcomm Snapdragon 7 Gen 1
    1 Qualcomm Snapdragon 7 Gen 1 (Accelerated Edition)
    1 Qualcomm Snapdragon 7 Gen 1 Accelerated Edition
    10 Qualcomm Snapdragon 7 Gen 3
    1 Qualcomm Snapdragon 7 Gen 3 (4 nm)
    1 Qualcomm Snapdragon 7 Gen 4
    5 Qualcomm Snapdragon 7 Plus Gen 2
    11 Qualcomm Snapdragon 7 Plus Gen 3
    1 Qualcomm Snapdragon 7+ Gen 2
    9 Qualcomm Snapdragon 710
    2 Qualcomm Snapdragon 710 AIE
    2 Qualcomm Snapdragon 712
    2 Qualcomm Snapdragon 712 AIE
    10 Qualcomm Snapdragon 720G
    5 Qualcomm Snapdragon 730
    7 Qualcomm Snapdragon 730G
    8 Qualcomm Snapdragon 732G
    1 Qualcomm Snapdragon 750 5G
    2 Qualcomm Snapdragon 750G
    2 Qualcomm Snapdragon 750G 5G
    1 Qualcomm Snapdragon 765
    16 Qualcomm Snapdragon 765G
    3 Qualcomm Snapdragon 778 5G
    11 Qualcomm Snapdragon 778G
    2 Qualcomm Snapdragon 778G (6 nm)
    1 Qualcomm Snapdragon 778G 4G
    1 Qualcomm Snapdragon 778G 5G
    4 Qualcomm Snapdragon 778G Plus
    1 Qualcomm Snapdragon 778G+
    1 Qualcomm Snapdragon 782G
    4 Qualcomm Snapdragon 7S Gen 2
    3 Qualcomm Snapdragon 7s Gen 2
    3 Qualcomm Snapdragon 7s Gen 2 (4 nm)
    14 Qualcomm Snapdragon 8 Gen 1
    50 Qualcomm Snapdragon 8 Gen 2
    2 Qualcomm Snapdragon 8 Gen 2 (4 nm)
    3 Qualcomm Snapdragon 8 Gen 2 Mobile Platform for Galaxy
    29 Qualcomm Snapdragon 8 Gen 3
    4 Qualcomm Snapdragon 8 Gen 3 (4 nm)
    26 Qualcomm Snapdragon 8 Plus Gen 1
    10 Qualcomm Snapdragon 8+ Gen 1
    1 Qualcomm Snapdragon 8+ Gen 1 (4 nm)
    2 Qualcomm Snapdragon 801
    2 Qualcomm Snapdragon 801 MSM8974AB
    2 Qualcomm Snapdragon 801 MSM8974AC
    1 Qualcomm Snapdragon 808 MSM8992
    1 Qualcomm Snapdragon 810 MSM8994
    1 Qualcomm Snapdragon 820
    2 Qualcomm Snapdragon 820 MSM8996
    4 Qualcomm Snapdragon 821
    1 Qualcomm Snapdragon 821 MSM8996 Pro
    10 Qualcomm Snapdragon 835
    4 Qualcomm Snapdragon 835 MSM8998
    31 Qualcomm Snapdragon 845
    23 Qualcomm Snapdragon 855
    3 Qualcomm Snapdragon 855 Plus
    6 Qualcomm Snapdragon 855+
    1 Qualcomm Snapdragon 860
    21 Qualcomm Snapdragon 865
    3 Qualcomm Snapdragon 865+
    6 Qualcomm Snapdragon 870
    1 Qualcomm Snapdragon 870 5G
    17 Qualcomm Snapdragon 888
    3 Qualcomm Snapdragon 888 4G
    5 Qualcomm Snapdragon 888 5G
    3 Qualcomm Snapdragon 888 Plus
    2 Qualcomm Snapdragon 888+ 5G
    7 Qualcomm Snapdragon 8s Gen 3
    2 Qualcomm Snapdragon 8s Gen 3 (4 nm)
    3 Samsung Exynos 1280
    2 Samsung Exynos 1330
    3 Samsung Exynos 1380
    4 Samsung Exynos 1480
    3 Samsung Exynos 2100
    1 Samsung Exynos 3475
    1 Samsung Exynos 7 Octa 7885
    6 Samsung Exynos 7570
    2 Samsung Exynos 7870
    2 Samsung Exynos 7870 Octa
    2 Samsung Exynos 7884
    3 Samsung Exynos 7904
    1 Samsung Exynos 7904 Octa
    1 Samsung Exynos 850
    1 Samsung Exynos 8890 Octa
    2 Samsung Exynos 8895
    1 Samsung Exynos 9610
    3 Samsung Exynos 9611
    2 Samsung Exynos 9810 Octa
    3 Samsung Exynos 9820
    2 Samsung Exynos 9825
    4 Samsung Exynos 990
    2 Snapdragon 6 Gen 1
    1 Snapdragon 6 Gen 4
    1 Snapdragon 652
    1 Snapdragon 680
    5 Snapdragon 685
    1 Snapdragon 6s Gen 1
    1 Snapdragon 6s Gen 3
    1 Snapdragon 7 Gen 3
    3 Snapdragon 7s Gen 3
    10 Snapdragon 8 Elite
    2 Snapdragon 8 Elite Gen 5
    2 Snapdragon 8 Gen 3
    1 Snapdragon 8s Gen 3
    2 Snapdragon 8s Gen 4
    10 Spreadtrum SC7731
    7 Spreadtrum SC7731C
    6 Spreadtrum SC7731E
    2 Spreadtrum SC7731G
    1 Spreadtrum SC9832E
    1 Spreadtrum SC9863A
    6 Spreadtrum UniSoC SC9863A
    5 UNISOC SC9863A
    2 UNISOC SC9863A1
    2 UNISOC T606
    1 UNISOC T616
    1 UNISOC T7100
    2 UNISOC T7225
    4 UNISOC T7250
    1 UNISOC T8300
    3 UNISOC TIGER T606
    1 UNISOC Tiger T603 (12 nm)
    8 UNISOC Tiger T606
    1 UNISOC Tiger T606 (12 nm)
    3 UNISOC Tiger T612
    1 UNISOC Tiger T612 (12 nm)
    2 UNISOC Tiger T616 (12 nm)
    1 UNISOC Tiger T700
    1 UniSOC T606
    1 Unisoc SC7331E
    3 Unisoc SC7731E
    4 Unisoc SC9832E
    1 Unisoc SC9832E (TBC)
    1 Unisoc SC9832e
    3 Unisoc SC9863
    27 Unisoc SC9863A
    1 Unisoc SC9863A (tbc)
    10 Unisoc SC9863A1
    7 Unisoc T603
    44 Unisoc T606
    2 Unisoc T610
    8 Unisoc T612
    5 Unisoc T615
    2 Unisoc T615 SoC
    8 Unisoc T616
    3 Unisoc T620
    1 Unisoc T700
    2 Unisoc T7100
    4 Unisoc T7200
    3 Unisoc T7225
    14 Unisoc T7250
    1 Unisoc T7280
    2 Unisoc T7300
    2 Unisoc T760
    1 Unisoc T765
    1 Unisoc T820
    1 Unisoc T9100
    1 Unisoc Tiger T603
    4 Unisoc Tiger T606
    2 Unisoc Tiger T610
    17 Unisoc Tiger T612
    1 Unisoc Tiger T615
    1 Unisoc Tiger T615 SoC
    5 Unisoc Tiger T616
    1 Unisoc Tiger T616 SoC
    2 Xring O1
    """
}
